/// The style of the page: a readable measure, light and dark, print.
enum PageStyle {
  /// The style sheet. No outside resource; no `<` or `&`, which a style element could not hold.
  static let css = """

    :root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--soft:#5b5e66;--line:#d4d6db;--link:#0b57d0}
    @media (prefers-color-scheme:dark){:root{--ink:#e5e6ea;--paper:#16171a;--soft:#a6a9b1;--line:#3d4048;--link:#8ab4f8}}
    *{box-sizing:border-box}
    html{font:100%/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
    body{margin:0}
    main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:break-word}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .6em;text-wrap:balance}
    h1{font-size:2rem;margin-top:0}
    h2{font-size:1.4rem}
    h3{font-size:1.15rem}
    h4,h5,h6{font-size:1rem}
    p,ul,ol,blockquote,pre,.table{margin:0 0 1em}
    ul,ol{padding-inline-start:1.5em}
    li ul,li ol{margin-bottom:0}
    li{margin:.25em 0}
    a{color:var(--link);text-underline-offset:.15em}
    :target{scroll-margin-top:1rem}
    blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid var(--line);color:var(--soft)}
    pre,.table{overflow-x:auto}
    pre,code{font-family:ui-monospace,monospace;font-size:.92em}
    table{border-collapse:collapse}
    th,td{padding:.4em .8em;border:1px solid var(--line);text-align:start;vertical-align:top}
    .left{text-align:left}
    .center{text-align:center}
    .right{text-align:right}
    hr{border:0;border-top:1px solid var(--line);margin:2em 0}
    img{max-width:100%;height:auto}
    @media print{main{max-width:none;padding:0}a{color:inherit}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}h1,h2,h3{break-after:avoid}}

    """
}
