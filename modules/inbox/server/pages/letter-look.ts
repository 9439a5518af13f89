/** How the pages behind the links of mails look: the design system's values, in sRGB for old browsers. */
export const style = `
:root{color-scheme:light dark;--canvas:#fbfaf8;--surface:#fff;--line:#e4e2df;--ink:#1f1d1a;--soft:#5c5955;--accent:#0d5c42;--on:#fff}
@media (prefers-color-scheme:dark){:root{--canvas:#13110f;--surface:#1a1916;--line:#2c2b28;--ink:#f0eeeb;--soft:#adaba5;--accent:#64c09a;--on:#13110f}}
body{margin:0;padding:24px 16px;background:var(--canvas);color:var(--ink);font:16px/1.5 Inter,system-ui,sans-serif}
main{max-width:520px;margin:10vh auto 0;padding:32px;border:1px solid var(--line);border-radius:10px;background:var(--surface)}
h1{margin:0 0 12px;font-size:20px;line-height:1.25}
p{margin:0;color:var(--soft)}
button{min-height:44px;margin-top:24px;padding:0 20px;border:0;border-radius:6px;background:var(--accent);color:var(--on);font:inherit;font-weight:500;cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1:focus{outline:none}
[hidden]{display:none}`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
