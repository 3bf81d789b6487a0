/// The style of the status page: light and dark, narrow and wide, print, and the filters, which need
/// no script.
enum StatusPageStyle {
  /// The style sheet. No outside resource; no `<` or `&`, which a style element could not hold.
  ///
  /// - Parameter locales: The number of locales that can be filtered by.
  static func css(locales: Int) -> String {
    base + filters(locales: locales)
  }

  private static let base = """

    :root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--soft:#5b5e66;--line:#d4d6db;--link:#0b57d0;--shade:#f3f4f6;--error:#b3261e;--warning:#8a5300;--note:#0b57d0;--good:#146c2e;--add:#d7f2dd;--cut:#fbdcd9;--mark:#fff0c9}
    @media (prefers-color-scheme:dark){:root{--ink:#e5e6ea;--paper:#16171a;--soft:#a6a9b1;--line:#3d4048;--link:#8ab4f8;--shade:#212327;--error:#f2b8b5;--warning:#f5c27a;--note:#a8c7fa;--good:#8fd8a0;--add:#173d22;--cut:#4d1f1c;--mark:#463a14}}
    *{box-sizing:border-box}
    html{font:100%/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
    body{margin:0}
    header,main{max-width:80rem;margin:0 auto;padding:0 1rem}
    main{padding-bottom:4rem}
    h1{font-size:1.7rem;line-height:1.2;margin:1.5rem 0 .5rem}
    h2{font-size:1.35rem;margin:2.5rem 0 .75rem;scroll-margin-top:1rem}
    h3,.h{font-size:1.05rem;font-weight:600;margin:0}
    p{margin:0 0 .5rem}
    a{color:var(--link);text-underline-offset:.15em}
    .skip{position:absolute;inset-inline-start:-99rem}
    .skip:focus{inset-inline-start:1rem;top:1rem;padding:.5rem;background:var(--paper);z-index:2}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
    mark,.f li{position:relative}
    .wide{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums}
    caption{text-align:start;color:var(--soft);padding-bottom:.35rem;max-width:calc(100vw - 2rem)}
    th,td{padding:.35rem .6rem;border:1px solid var(--line);text-align:start;vertical-align:top}
    thead th,tbody th{background:var(--shade);font-weight:600}
    thead th{white-space:nowrap}
    td small,th small{display:block;font-weight:400;color:var(--soft);white-space:nowrap}
    .facts{margin-bottom:1.5rem}
    .facts th{overflow-wrap:anywhere;min-width:8rem;font-weight:400}
    .facts thead th{font-weight:600;min-width:0}
    .good{color:var(--good)}
    .error b,small.error{color:var(--error)}
    .warning b,small.warning{color:var(--warning)}
    .note b,small.note{color:var(--note)}
    form{margin:1.5rem 0 0;padding:.25rem 0 .75rem;background:var(--paper);border-bottom:1px solid var(--line)}
    fieldset{border:0;margin:0;padding:.35rem 0 0;display:flex;flex-wrap:wrap;gap:.35rem;align-items:baseline}
    legend{float:inline-start;padding:0;margin-inline-end:.5rem;min-width:4.5rem;color:var(--soft)}
    fieldset label{display:inline-flex;align-items:center;gap:.3rem;padding:.15rem .6rem;border:1px solid var(--line);border-radius:1rem;cursor:pointer}
    fieldset label:has(:checked){background:var(--shade);border-color:var(--ink);font-weight:600}
    fieldset input{margin:0;accent-color:var(--link)}
    .blocks{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
    .b{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
    .b.g{background:var(--shade);padding-inline:.5rem;margin-inline:-.5rem}
    .s,.t{overflow-wrap:anywhere}
    .t{display:grid;grid-template-columns:3.2rem minmax(0,1fr);gap:0 .5rem;margin-bottom:.4rem}
    .t:last-child{margin-bottom:0}
    .tag{color:var(--soft);font-size:.8rem;padding-top:.2rem}
    .none{color:var(--soft);font-style:italic}
    .f{list-style:none;margin:.3rem 0 .6rem;padding:0;font-size:.9rem}
    .t .f{grid-column:2}
    .f li{border-inline-start:3px solid currentColor;padding:.1rem 0 .2rem .6rem;margin-top:.3rem}
    .f li.error{border-color:var(--error)}
    .f li.warning{border-color:var(--warning)}
    .f li.note{border-color:var(--note)}
    .f code{font-size:.85em}
    .f .rule{color:var(--soft)}
    .f p{margin:.15rem 0 0}
    .f .help{color:var(--soft)}
    q{background:var(--shade);padding:0 .2em}
    ins{background:var(--add);text-decoration:underline}
    del{background:var(--cut);text-decoration:line-through}
    mark{color:inherit;background:var(--mark);padding:0 .1em;border-bottom:2px solid var(--note)}
    mark.error{border-color:var(--error);background:var(--cut)}
    mark.warning{border-color:var(--warning)}
    mark.compared{border-bottom-style:dashed;background:var(--shade)}
    .a{text-decoration:underline;text-underline-offset:.15em}
    .u{color:var(--soft);font-size:.85em}
    .odd{font-weight:700;color:var(--error)}
    @media (max-width:45rem){.b{grid-template-columns:minmax(0,1fr);gap:.5rem}.t{grid-template-columns:minmax(0,1fr)}.t .f{grid-column:1}.b .s{padding-inline-start:.6rem;border-inline-start:3px solid var(--line)}}
    @media (min-width:45.01rem) and (min-height:35rem){form{position:sticky;top:0;z-index:1}h2{scroll-margin-top:9rem}.s{position:sticky;top:7.5rem;align-self:start}}
    @media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#444;--line:#999;--shade:#f3f4f6}form,.skip{display:none}header,main{max-width:none;padding:0}.b{break-inside:avoid}h2,h3{break-after:avoid}html{font-size:80%}}

    """

  /// Shows what is chosen and hides rows of which nothing is left.
  private static func filters(locales: Int) -> String {
    let kinds = ["found"] + StatusPage.Kind.allCases.map(\.rawValue)
    var rules: [String] = []
    for kind in kinds {
      let root = ":root:has(#kind-\(kind):checked)"
      rules.append("\(root) .t:not(.k-\(kind)),\(root) .b:not(:has(.k-\(kind))){display:none}")
    }
    for locale in 0..<locales {
      let root = ":root:has(#locale-\(locale):checked)"
      rules.append(
        "\(root) .t:not(.l-\(locale)),\(root) .x:not(:has(.l-\(locale))){display:none}")
      for kind in kinds {
        rules.append(
          ":root:has(#locale-\(locale):checked):has(#kind-\(kind):checked) "
            + ".b:not(:has(.l-\(locale).k-\(kind))):not(:has(.s.k-\(kind))){display:none}")
      }
    }
    return rules.joined(separator: "\n") + "\n"
  }
}
