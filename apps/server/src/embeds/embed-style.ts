import type { ChartTheme } from '@jawla/charts'

const LIGHT = '--paper:#fbf8f2;--ink:#1e1b18;--muted:#5c554c;--line:#ddd5c7;--blue:#1d4e94;--hot:#9c3f1f;--mark:#bdd1ee'
const DARK = '--paper:#14161a;--ink:#ece7dd;--muted:#aea79b;--line:#33363d;--blue:#8db4ec;--hot:#e59371;--mark:#30517f'

/** How an embed looks, in the dashboard's colours and the reader's own fonts: a frame waits for nothing. */
export function embedStyle(theme: ChartTheme): string {
  const colours =
    theme === 'auto'
      ? `:root{${LIGHT}}@media(prefers-color-scheme:dark){:root{${DARK}}}`
      : `:root{${theme === 'dark' ? DARK : LIGHT}}`
  return colours + LOOK
}

const LOOK = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,sans-serif}
:lang(ar) body{line-height:1.75}
main{max-inline-size:60rem;margin-inline:auto;padding-block-end:4px}
main>:not(figure),figcaption{margin-inline:12px}
.visits{padding-block-start:12px}
h1{font-size:1.15em;margin:.2em 0 .4em}
p,figure,ol,blockquote{margin-block:0 .6em}
figure,blockquote{margin-inline:0}
a{color:var(--blue)}
a:focus-visible,summary:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
svg{display:block;inline-size:100%;block-size:auto}
.kept{position:absolute;inline-size:0}
.wide{display:none}
.narrow{max-inline-size:460px;margin-inline:auto}
@media(min-width:560px){.wide{display:block}.narrow{display:none}main>:not(figure),figcaption{margin-inline:18px}}
.small{color:var(--muted);font-size:.87em}
.notice{border-inline-start:3px solid var(--hot);padding-inline-start:.6em}
.scroll{overflow-x:auto}
summary{cursor:pointer;color:var(--blue)}
table{border-collapse:collapse;font-size:.93em;margin-block:.5em}
th,td{padding:.25em .7em;text-align:start;border-block-end:1px solid var(--line);font-variant-numeric:tabular-nums}
th{font-weight:600}
ol{padding:0;list-style:none}
li{border-block-start:1px solid var(--line);padding-block:.6em}
blockquote{border-inline-start:3px solid var(--line);padding-inline-start:.7em}
mark{background:var(--mark);color:inherit}
nav{display:flex;flex-wrap:wrap;gap:.4em 1.2em;margin-block-end:.6em}
.tip{position:absolute;z-index:1;max-inline-size:16rem;padding:.3em .6em;border:1px solid var(--line);border-radius:4px;background:var(--paper);font-size:.9em;pointer-events:none;white-space:pre-line;box-shadow:0 2px 10px rgb(0 0 0/25%)}
@media print{body{background:none}nav,summary{display:none}a{color:inherit}details::details-content{content-visibility:visible;block-size:auto}}
`.replaceAll('\n', '')
