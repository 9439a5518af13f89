import { pageBasics } from '#kernel/html';

export const docsStyles = `${pageBasics}
.sides{display:grid;grid-template-columns:224px minmax(0,1fr);gap:48px;max-inline-size:1180px;margin-inline:auto;padding:32px 24px}
header{position:sticky;inset-block-start:16px;align-self:start;max-block-size:calc(100vh - 32px);overflow:auto;font-size:14px}
header ul{margin:12px 0;padding:0;list-style:none}
header a{display:block;padding:8px 12px;border-radius:6px;color:var(--ink-soft);text-decoration:none}
header a:hover{color:var(--ink)}
header a[aria-current]{background:var(--accent-wash);color:var(--accent);font-weight:500}
input,textarea,.try button,.token button{inline-size:100%;min-block-size:44px;padding:8px 12px;border:1px solid var(--edge);border-radius:6px;background:var(--surface);color:var(--ink);font:inherit}
main{min-inline-size:0;outline:0}
h1{margin:0 0 8px;font-size:34px;letter-spacing:-.02em}
h2{margin:48px 0 8px;font-size:20px}
h3{margin:24px 0 8px;font-size:16px}
.list{margin:8px 0;padding:0;list-style:none;font-size:14px}
.list li{padding-block:10px;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
.list code{margin-inline-end:8px}
.endpoint{margin-block:32px;padding-block-start:24px;border-block-start:1px solid var(--line)}
.endpoint h2{margin-block-start:0}
.endpoint p,.endpoint table,.endpoint details{font-size:14px}
.address{margin:8px 0;overflow-wrap:anywhere}
table{border-collapse:collapse;inline-size:100%}
th,td{padding:8px 12px 8px 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
th,td:nth-child(2),td:nth-child(4){overflow-wrap:normal}
th{font-weight:500;color:var(--ink-soft)}
details{margin-block:4px;border:1px solid var(--line);border-radius:6px;background:var(--surface)}
summary{padding:10px 12px;cursor:pointer;font-weight:500}
details pre{border-radius:0 0 6px 6px}
dt{margin-block-start:16px;font-weight:600;font-size:14px;overflow-wrap:anywhere}dd{margin:0;font-size:14px}
.token{margin-block:24px;padding:16px;border:1px solid var(--line);border-radius:10px;background:var(--surface);font-size:14px}
.token p{margin:4px 0 0}
.try{margin-block-start:16px}
.try form{display:grid;gap:12px;margin-block-start:12px;padding:16px;border:1px solid var(--line);border-radius:10px;background:var(--surface);font-size:14px}
.try label{display:grid;gap:4px;font-weight:500}
.try textarea{min-block-size:160px;font:13px/1.5 ui-monospace,monospace;resize:vertical}
.try button,.token button{inline-size:auto;padding-inline:20px;font-weight:500;cursor:pointer}
.try button[type=submit]{justify-self:start;border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
.try output{display:block}
@media(max-width:860px){
.sides{grid-template-columns:minmax(0,1fr);gap:24px;padding:16px}
header{position:static;max-block-size:none}
header ul{display:flex;flex-wrap:wrap}
h1{font-size:26px}
}
@media print{header,.try,.token{display:none}.sides{display:block}.endpoint{break-inside:avoid}}
`;
