import {
  attribute,
  elementsBelow,
  type HtmlDocument,
  type HtmlElement,
  isElement,
  isUnseen,
  textBelow,
} from './tree.ts';

/** Parts of a page that stand on every page: menus, footers, boxes that ask for something. */
const surroundings =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|masthead|site-header|cookies?|consent|gdpr|banner|popup|modal|newsletter|subscribe|share|sharing|social|related|recommended|comments?|skip-link|pagination|pager|toc|table-of-contents|advert|ads|sponsor|feedback|helpful|votes?|rating|search)(?:$|[\s_-])/i;
const surroundingRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar)$/;
const surroundingElements = /^(?:nav|footer|aside|form|dialog)$/;
/** Names of what holds the text, by which many systems call it. */
const contentNames =
  /(?:^|[\s_-])(?:article-body|article__body|article-content|entry-content|post-content|page-content|main-content|markdown-body|help-article|kb-article|content-body|article)(?:$|[\s_-])/i;

/** Less text than this is no content, whatever the element is called. */
const leastText = 140;

/** Where the page's own text stands: the element that says so, or the body. */
export function mainContent(document: HtmlDocument): HtmlElement | null {
  const body = bodyOf(document);
  if (!body) return null;
  const all = seenLength(body);
  const found: { element: HtmlElement; rank: number; length: number }[] = [];
  for (const element of elementsBelow(body, isSurrounding)) {
    const rank = rankOf(element);
    if (rank === 0) continue;
    found.push({ element, rank, length: seenLength(element) });
    if (found.length >= 50) break;
  }
  // A page of many teasers has many articles, none of which is the page.
  const articles = found.filter(({ element }) => element.tagName === 'article').length;
  const fitting = found
    .filter(
      ({ element, length }) =>
        length >= Math.min(leastText, all / 2) && !(element.tagName === 'article' && articles > 1),
    )
    .sort((one, other) => other.rank - one.rank || other.length - one.length);
  return fitting[0]?.element ?? body;
}

/** Whether an element belongs to the site rather than to the page. A heading of the text itself never does. */
export function isSurrounding(element: HtmlElement): boolean {
  if (isUnseen(element) || surroundingElements.test(element.tagName)) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (surroundingRoles.test(attribute(element, 'role'))) return true;
  if (element.tagName === 'header') return findsNoHeading(element);
  if (/^(body|main|html|article|h[1-6]|p|table|pre|li|dt|dd|td|th|tr)$/.test(element.tagName)) return false;
  if (surroundings.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)) return true;
  return isListOfLinks(element);
}

function rankOf(element: HtmlElement): number {
  if (element.tagName === 'main' || attribute(element, 'role') === 'main') return 2;
  if (element.tagName === 'article' || attribute(element, 'itemprop') === 'articleBody') return 3;
  return contentNames.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`) ? 3 : 0;
}

function bodyOf(document: HtmlDocument): HtmlElement | undefined {
  const root = document.childNodes.find(isElement);
  return root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? root;
}

function findsNoHeading(element: HtmlElement): boolean {
  for (const inner of elementsBelow(element)) if (inner.tagName === 'h1') return false;
  return true;
}

/** Many links and hardly any word beside them: a menu, whatever it is called. */
function isListOfLinks(element: HtmlElement): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'div') return false;
  let links = 0;
  let linked = 0;
  let inner = 0;
  for (const below of elementsBelow(element)) {
    inner += 1;
    // A large part of the page is looked into piece by piece, so each piece is counted a bounded number of times.
    if (inner > 200) return false;
    if (/^(h[1-6]|table|p|pre)$/.test(below.tagName)) return false;
    if (below.tagName !== 'a') continue;
    links += 1;
    linked += textBelow(below).length;
  }
  return links >= 4 && linked >= textBelow(element).length * 0.8;
}

function seenLength(element: HtmlElement): number {
  return textBelow(element).length;
}
