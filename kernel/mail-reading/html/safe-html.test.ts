import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';
import { safeHtml } from './safe-html.ts';

const safe = (html: string) => safeHtml(parseHtml(html, 400) ?? []);

const ELEMENTS =
  /^(a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|table|tbody|td|th|tr|u|ul|center|col|colgroup|sub|sup|small|details|summary|section|caption|thead|tfoot|s|q|big|tt|main|nav|header|footer|article|aside|figure|figcaption|address|cite|del|ins|kbd|mark|samp|var|wbr|time|dl|dt|dd|dfn|bdi|bdo|ruby|rp|rt|strike)$/;
const ATTRIBUTES =
  /^(dir|lang|title|align|valign|bgcolor|width|height|color|size|face|border|cellpadding|cellspacing|colspan|rowspan|nowrap|start|type|span|alt|datetime|style|href|target|rel|src|data-cid|data-remote-src)$/;

/** What a browser would find in it that must not be there. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#comment') found.push('comment');
      if (!('tagName' in child)) continue;
      if (!ELEMENTS.test(child.tagName) || child.namespaceURI !== 'http://www.w3.org/1999/xhtml')
        found.push(child.tagName);
      for (const { name, value } of child.attrs) {
        if (!ATTRIBUTES.test(name)) found.push(name);
        if (name === 'href' && !/^(https?|mailto|tel):/.test(value)) found.push(value);
        if (name === 'src' && !/^data:image\/(png|jpeg|gif|webp);base64,[\w+/=]*$/.test(value))
          found.push(value);
        if (name === 'style' && /url|expression|import|position|behavior|\\|@|</i.test(value))
          found.push(value);
      }
      visit(child);
    }
  };
  visit(parseFragment(html));
  return found;
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="//evil.example">x</a>',
  '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
  '<style>@import url(//evil)</style><div style="background:url(javascript:alert(1))">x</div>',
  '<div style="width:expression(alert(1))">x</div>',
  '<div style="position:fixed;top:0;left:0;width:100%;height:100%">x</div>',
  '<div style="background:\\75rl(x)">x</div>',
  '<div style="color:red;/**/behavior:url(x)">x</div>',
  '<form action="https://evil"><input name=a><button>go</button></form>',
  '<iframe src="https://evil"></iframe><object data=x></object><embed src=x>',
  '<base href="https://evil"><meta http-equiv=refresh content="0;url=x"><link rel=stylesheet href=x>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template>',
  '<!--[if mso]><script>alert(1)</script><![endif]-->',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title><a href="</title><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<p id=location name=body class=fixed onclick=x>x</p>',
  '<b title="`onmouseover=alert(1)">x</b>',
  '<a href="https://x.example/&quot; onclick=&quot;alert(1)">x</a>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<table background="javascript:alert(1)"><td background=x>x</table>',
];

describe('the HTML of a mail made safe', () => {
  it.each(HOSTILE)('is inert: %s', (html) => {
    expect(dangers(safe(html))).toEqual([]);
  });

  it('is the same when it is made safe again, so that no second reading finds more', () => {
    for (const html of HOSTILE) {
      const once = safe(html).replace(/ data-(cid|remote-src)="[^"]*"/g, '');
      expect(safe(once)).toBe(once);
    }
  });

  it('is inert whatever pieces it is made of', () => {
    const pieces = fc.constantFrom(
      ...HOSTILE,
      '<svg>',
      '</svg>',
      '<math>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '<table>',
      '<td>',
      '<p>',
      '</p>',
      '"',
      "'",
      '>',
      '<a href=',
      'javascript:alert(1)',
      '<img src=',
      '&lt;script&gt;',
      '<template>',
      '<noscript>',
      '<title>',
      '<select><option>',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(dangers(safe(parts.join('')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what makes it look as sent', () => {
    expect(
      safe('<p style="color:#333;font-family:\'Segoe UI\';position:absolute">Hi <b>you</b><br>there</p>'),
    ).toBe(`<p style="color:#333;font-family:'Segoe UI'">Hi <b>you</b><br>there</p>`);
    expect(
      safe('<table width="600" cellpadding="0"><tr><td align="center" bgcolor="#fff">x</td></tr></table>'),
    ).toBe(
      '<table width="600" cellpadding="0"><tbody><tr><td align="center" bgcolor="#fff">x</td></tr></tbody></table>',
    );
  });

  it('opens links elsewhere, without opener and referrer, and loads no picture by itself', () => {
    expect(safe('<a href="https://shop.example/a?b=1&amp;c=2">x</a>')).toBe(
      '<a href="https://shop.example/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    );
    expect(safe('<img src="//track.example/p.gif" width=1 height=1>')).toBe(
      '<img width="1" height="1" data-remote-src="https://track.example/p.gif">',
    );
    expect(safe('<img src="data:image/png;base64,iVBO Rw0K">')).toBe(
      '<img src="data:image/png;base64,iVBORw0K">',
    );
  });

  it('with elements too deep is not built at all', () => {
    expect(parseHtml('<div>'.repeat(10_000), 400)).toBeNull();
  });
});
