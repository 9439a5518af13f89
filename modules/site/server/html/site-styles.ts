import { pageBasics } from '#kernel/html';

/** The look of the public site, for screens from 320 px on and for paper. */
export const siteStyles = `${pageBasics}
.wide{inline-size:min(1080px,100%);margin-inline:auto;padding-inline:24px}
header{display:flex;flex-wrap:wrap;align-items:center;gap:4px 24px;padding-block:12px}
header a,footer a{display:inline-flex;align-items:center;min-block-size:44px;padding-inline:8px;color:var(--ink-soft);text-decoration:none;font-size:14px}
header a:hover,footer a:hover{color:var(--ink);text-decoration:underline}
header a[aria-current]{color:var(--ink);font-weight:500}
header .brand{gap:8px;margin-inline-start:-8px;color:var(--ink);font-size:16px;font-weight:600;letter-spacing:-.01em}
.mark{inline-size:20px;block-size:20px;color:var(--accent)}
.ways{margin-inline-start:auto;margin-inline-end:-8px}
main{outline:0}
h1{margin:0;font-size:34px;letter-spacing:-.02em}
h2{margin:0;font-size:26px;letter-spacing:-.01em}
h3{margin:0;font-size:16px}
p,ul,ol,dl,figure,blockquote{margin:0}
.lead{margin-block-start:16px;max-inline-size:60ch;color:var(--ink-soft);font-size:20px;line-height:1.45}
.onwards{margin-block-start:24px}
.acts{display:flex;flex-wrap:wrap;gap:12px;margin-block-start:24px}
.act,.ask button{display:inline-flex;align-items:center;min-block-size:44px;padding:8px 20px;border:1px solid var(--edge);border-radius:6px;background:var(--surface);color:var(--ink);font:inherit;font-weight:500;text-decoration:none;cursor:pointer}
.act:hover,.ask button:hover{border-color:var(--ink-soft)}
.act.first,.ask button{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
.hero{padding-block:48px}
.shot{margin-block-start:48px}
.shot img{display:block;inline-size:100%;block-size:auto;border:1px solid var(--line);border-radius:10px;background:var(--sunken)}
figcaption{margin-block-start:8px;color:var(--ink-soft);font-size:14px}
.band{padding-block:48px;border-block-start:1px solid var(--line)}
.steps,.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(200px,100%),1fr));gap:32px;margin-block-start:24px;padding:0;list-style:none;counter-reset:step}
.steps li{counter-increment:step}
.steps li::before{content:counter(step);display:grid;place-items:center;inline-size:28px;block-size:28px;margin-block-end:12px;border-radius:999px;background:var(--accent-wash);color:var(--accent);font-size:14px;font-weight:600}
.steps p,.cards p{margin-block-start:4px;color:var(--ink-soft)}
.proof{display:grid;grid-template-columns:1fr 1fr;gap:48px;align-items:center}
.proof p{margin-block-start:12px;color:var(--ink-soft)}
.talk{display:grid;gap:12px}
.talk p{margin:0;padding:12px 16px;border-radius:10px;background:var(--sunken);color:var(--ink);max-inline-size:90%}
.talk .answer{justify-self:end;background:var(--accent-wash)}
.talk .answer b{display:block;color:var(--accent);font-size:12px;font-weight:500}
.talk .source{justify-self:end;border:1px solid var(--line);background:var(--surface);font-size:14px}
.talk mark{background:none;color:inherit;font-weight:500;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:3px}
.cards .price{margin-block-start:12px;color:var(--ink);font-size:26px;font-weight:600;letter-spacing:-.02em}
.price small{display:block;color:var(--ink-soft);font-size:16px;font-weight:400;letter-spacing:0}
.card h2{font-size:16px}
.card{padding:24px;border:1px solid var(--line);border-radius:10px;background:var(--surface)}
.text{max-inline-size:720px;padding-block:32px 48px}
.text>*+*{margin-block-start:16px}
.text h1{text-wrap:balance}
.text h2{margin-block-start:32px;font-size:20px}
.text ul,.text ol{padding-inline-start:24px}
.text li+li{margin-block-start:4px}
.text :not(pre)>code{padding:1px 4px;border-radius:4px;background:var(--sunken)}
.text table{border-collapse:collapse;inline-size:100%}
.text th,.text td{padding:8px 12px 8px 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
.crumbs{font-size:14px}
.ask{display:flex;flex-wrap:wrap;gap:8px;max-inline-size:640px;margin-block-start:24px}
.ask label{inline-size:100%;font-size:14px;font-weight:500}
.ask input{flex:1 1 200px;min-inline-size:0;min-block-size:44px;padding:8px 12px;border:1px solid var(--edge);border-radius:6px;background:var(--surface);color:var(--ink);font:inherit}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(300px,100%),1fr));gap:32px;margin-block-start:32px}
.groups h2{font-size:20px}
.groups ul{margin-block-start:8px;padding:0;list-style:none}
.groups li a{display:block;padding-block:10px}
.found{margin-block-start:32px}
.found h2{font-size:20px}
.found li{margin-block-start:16px}
.found ul{padding:0;list-style:none}
blockquote{margin-block-start:8px;padding-inline-start:12px;border-inline-start:2px solid var(--accent);overflow-wrap:anywhere}
.near blockquote{border-color:var(--line);color:var(--ink-soft)}
blockquote>*+*{margin-block-start:8px}
.more{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px;padding-block-start:16px;border-block-start:1px solid var(--line)}
.more a{padding-block:10px}
footer{border-block-start:1px solid var(--line);background:var(--surface)}
footer .wide{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 24px;padding-block:16px}
footer p{color:var(--ink-soft);font-size:14px}
footer ul{display:flex;flex-wrap:wrap;margin-inline:-8px;padding:0;list-style:none}
@media(max-width:720px){
.wide{padding-inline:16px}
header{gap:0 8px}
header nav{order:1;inline-size:100%;margin-inline-start:-8px}
h1{font-size:26px}h2{font-size:20px}
.lead{font-size:16px;line-height:1.5}
.hero{padding-block:24px 32px}.shot{margin-block-start:32px}.band{padding-block:32px}
.proof{grid-template-columns:1fr;gap:24px}
}
@media print{
header nav,.ways,.acts,.ask,.more,.skip,footer ul{display:none}
body{background:none;font-size:11pt}
.band,.hero,.text{padding-block:12pt}
a{color:inherit}
.text a[href^="http"]::after{content:" (" attr(href) ")"}
.card,.steps li,pre,blockquote,tr{break-inside:avoid}
h2,h3{break-after:avoid}
}
`;
