import SourceText

/// The style of all pages: a readable measure, light and dark, narrow and wide, print.
enum PageStyle {
  /// The hash that a Content-Security-Policy allows the style by (CSP 3, section 2.3.1).
  static let hash = "sha256-" + Base64.text(SHA256(css).bytes)

  /// The policy under which the pages work: no script, no style but this one, nothing from elsewhere
  /// but images that a notice shows.
  static let contentSecurityPolicy =
    "default-src 'none'; style-src '\(hash)'; img-src 'self' https: http:; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'self'"

  /// The style sheet, the same for all languages, so that one policy covers a site. No outside
  /// resource; no `<` or `&`, which a style element could not hold.
  static let css = """

    :root{color-scheme:light dark;--paper:#fff;--ink:#1c2027;--soft:#5a6270;--line:#dde1e7;--shade:#f5f6f8;--link:#1553b0}
    @media (prefers-color-scheme:dark){:root{--paper:#14161a;--ink:#d8dbe2;--soft:#9ba3b1;--line:#30353e;--shade:#1d2026;--link:#8fb8f6}}
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);font:106.25%/1.65 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;scroll-padding-top:1.5rem}
    body{margin:0;overflow-wrap:break-word}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:2px solid var(--link);outline-offset:3px;border-radius:2px}
    .skip{position:absolute;inset-inline-start:1.25rem;top:.5rem;padding:.4rem .8rem;background:var(--paper);border:1px solid;border-radius:.4rem;z-index:2}
    .skip:not(:focus){clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
    .banner,main{max-width:42.5rem;margin:0 auto;padding:0 1.25rem}
    .banner{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;padding-block:1rem;font-size:.9rem}
    .banner p{margin:0;font-weight:600}
    .banner a{color:inherit;text-decoration:none}
    .banner a:hover{text-decoration:underline}
    .languages{position:relative;margin-inline-start:auto}
    summary{cursor:pointer}
    .languages summary{padding:.2rem .7rem;border:1px solid var(--line);border-radius:.4rem;color:var(--soft)}
    .languages ul{position:absolute;inset-inline-end:0;z-index:1;margin:.35rem 0 0;padding:.35rem;min-width:100%;max-height:70vh;overflow-y:auto;list-style:none;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;box-shadow:0 .4rem 1.5rem rgb(0 0 0/.14)}
    .languages li{margin:0}
    .languages ul a{display:block;padding:.3rem .7rem;white-space:nowrap;border-radius:.3rem}
    .languages [aria-current]{background:var(--shade);font-weight:600}
    main{padding-block:2.5rem 5rem}
    main header{margin-bottom:2rem}
    main header p{margin:.75rem 0 0;color:var(--soft);font-size:.9rem}
    h1,h2,h3,h4,h5,h6{margin:2em 0 .5em;line-height:1.25;font-weight:650;text-wrap:balance}
    h1{margin:0;font-size:2.1rem;line-height:1.15;letter-spacing:-.015em}
    h2{margin-top:2.2em;font-size:1.4rem;letter-spacing:-.008em}
    h3{font-size:1.13rem}
    h4,h5,h6{font-size:1rem}
    :is(.text,blockquote,li,td,dd)>:first-child,.text>section:first-child>:first-child{margin-top:0}
    :is(blockquote,li,td,dd)>:last-child{margin-bottom:0}
    p,ul,ol,dl,blockquote,pre,figure,.table{margin:0 0 1.05em}
    ul,ol{padding-inline-start:1.4em}
    li{margin:.3em 0}
    li::marker{color:var(--soft)}
    li>:is(ul,ol){margin:.3em 0}
    li:has(>label>input){list-style:none;margin-inline-start:-1.4em}
    dt{font-weight:600}
    dd{margin:0 0 .6em;margin-inline-start:1.4em}
    blockquote{margin-inline:0;padding-inline-start:1.1em;border-inline-start:3px solid var(--line);color:var(--soft)}
    .table{overflow-x:auto}
    table{border-collapse:collapse;min-width:100%;font-size:.92rem;line-height:1.5;font-variant-numeric:tabular-nums}
    caption{padding-bottom:.5em;color:var(--soft);text-align:start}
    th,td{min-width:5.5em;padding-block:.55em;padding-inline-end:1.2em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
    :is(th,td):last-child{padding-inline-end:0}
    th{font-weight:600}
    thead :is(th,td){border-bottom:2px solid var(--line);vertical-align:bottom}
    .left{text-align:start}
    .center{text-align:center}
    .right{text-align:end}
    pre,code,kbd,samp{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.9em}
    code,kbd{padding:.1em .3em;background:var(--shade);border-radius:.25em}
    pre{padding:1em;background:var(--shade);border-radius:.4rem;white-space:pre-wrap}
    pre code{padding:0;font-size:inherit}
    hr{margin:2.5em 0;border:0;border-top:1px solid var(--line)}
    img{max-width:100%;height:auto}
    details{margin:0 0 1.05em}
    sup{font-size:.75em;line-height:0}
    sup a{text-decoration:none}
    .notes{margin-top:3em;padding-top:1.2em;border-top:1px solid var(--line);font-size:.9rem}
    .pages{padding:0;list-style:none;columns:3 11rem}
    .languages details{margin:0}
    [dir]{unicode-bidi:isolate}
    .contents{margin-bottom:2.5rem;padding-block:1rem;border-block:1px solid var(--line);font-size:.9rem;line-height:1.45}
    .contents p{margin:0 0 .5em;color:var(--soft);font-size:.82rem;font-weight:600}
    .contents :is(ol,li){margin:0;padding:0;list-style:none}
    .contents li{padding-block:.2em}
    .contents ol ol{display:none}
    .contents a{color:inherit;text-decoration:none}
    .contents a:hover{color:var(--link);text-decoration:underline}
    :lang(ja),:lang(zh){line-height:1.85}
    :is(:lang(ja),:lang(zh),:lang(ko)){letter-spacing:0;line-break:strict}
    :is(:lang(ja),:lang(zh)) em{font-style:normal;text-emphasis:filled dot}
    :lang(zh) em{text-emphasis-position:under right}
    :lang(ko){word-break:keep-all}
    :is(:lang(ko),:lang(ar),:lang(fa),:lang(ur),:lang(he),:lang(hi),:lang(th)) em{font-style:normal;font-weight:600}
    :is(:lang(ar),:lang(fa),:lang(ur),:lang(hi),:lang(th),:lang(bn)){line-height:1.9;letter-spacing:0}
    :is(h1,h2,h3):is(:lang(ja),:lang(zh),:lang(ar),:lang(fa),:lang(ur),:lang(hi),:lang(th),:lang(bn)){line-height:1.45}
    @media (max-width:40rem){h1{font-size:1.75rem}h2{font-size:1.25rem}main{padding-block:1.25rem 3rem}.text{hyphens:auto}}
    @media (min-width:66rem){.banner,main{max-width:66rem}main{display:grid;grid-template-columns:15rem minmax(0,42.5rem);grid-template-rows:auto 1fr;gap:0 4rem}body:not(:has(.contents)) :is(.banner,main){display:block;max-width:42.5rem}body:not(:has(.contents)) .banner{display:flex}main>*{grid-column:2}.contents{grid-column:1;grid-row:1/3;align-self:start;position:sticky;top:2rem;max-height:calc(100vh - 4rem);overflow-y:auto;border:0;padding:.4rem 0}.contents ol ol{display:block;padding-inline-start:1em;color:var(--soft)}}
    @media print{:root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000}html{font-size:10.5pt}.skip,.banner nav,.contents{display:none}main,.banner{display:block;max-width:none;padding:0}.banner{margin-bottom:2em}.text a[href^="http"]:not(.url)::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}h1,h2,h3,h4{break-after:avoid}tr,blockquote,img{break-inside:avoid}p,li{orphans:3;widows:3}}

    """
}
