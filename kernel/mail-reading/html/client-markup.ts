import type { LineMark } from '../replies/line.ts';
import { attribute, type HtmlElement } from './parse-html.ts';

/** Containers of what is answered, by the class, id or name that their client gives them. */
const QUOTE_CLASS =
  /(?:^|[\s_-])(?:yahoo_quoted|protonmail_quote|tutanota_quote|front-blockquote|zmail_extra|mailru-blockquote|gmail_quote_body)(?:$|[\s_-])/i;
const QUOTE_NAME = /^(?:quote|messageReplySection|messagereplysection)$/;

/** Empty or almost: the mail that is answered begins right after. */
const CUT_ID =
  /^(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container|stopSpelling|zwchr|OLK_SRC_BODY_SECTION|oriMsgHtmlSeperator|reply-intro-cut)$/i;
const CUT_CLASS = /(?:^|\s)(?:OutlookMessageHeader|ms-outlook-mobile-reference-message)(?:$|\s)/i;

/** Outlook's desktop draws a line in one of its own greys above the header block; the Mail of Windows has its own. */
const RULE_ABOVE =
  /border\s*:\s*none\s*;\s*border-top\s*:\s*solid\s+(?:#?(?:E1E1E1|B5C4DF|e1e1e1|b5c4df)|windowtext)|^padding-top\s*:\s*5px\s*;\s*border-top-color\s*:\s*(?:rgb\(229, ?229, ?229\)|#e5e5e5)\s*;\s*border-top-width\s*:\s*1px/i;

const ATTRIBUTION_CLASS = /(?:^|\s)(?:gmail_attr|moz-cite-prefix)(?:$|\s)/i;

const SIGNATURE_CLASS =
  /(?:^|\s)(?:gmail_signature|moz-signature|protonmail_signature_block(?:-user)?|tutanota_signature|front-signature)(?:$|\s)/i;
const SIGNATURE_ID =
  /^(?:x_)*(?:Signature|divtagdefaultwrapper-signature|AppleMailSignature|ms-outlook-mobile-signature|lineBreakAtBeginningOfSignature|_rc_sig)$/i;

/** Whether what is inside is quoted. A blockquote that its client draws without a bar is an indentation. */
export function opensQuote(element: HtmlElement): boolean {
  if (element.tagName === 'blockquote') {
    if (attribute(element, 'type') === 'cite' || /quote|cite/i.test(attribute(element, 'class'))) return true;
    return !/border\s*:\s*(?:none|0)/i.test(attribute(element, 'style'));
  }
  if (QUOTE_CLASS.test(attribute(element, 'class'))) return true;
  return element.tagName === 'div' && QUOTE_NAME.test(attribute(element, 'name'));
}

/** What the markup of a client says about the place where an element stands. */
export function markOf(element: HtmlElement): LineMark | null {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class');
  if (CUT_ID.test(id) || CUT_CLASS.test(classes) || attribute(element, 'data-marker') === '__DIVIDER__')
    return 'cut';
  if (RULE_ABOVE.test(attribute(element, 'style'))) return 'cut';
  if (/(?:^|\s)moz-forward-container(?:$|\s)/i.test(classes)) return 'forward';
  if (SIGNATURE_CLASS.test(classes) || SIGNATURE_ID.test(id)) return 'signature';
  if (attribute(element, 'data-smartmail') === 'gmail_signature') return 'signature';
  return ATTRIBUTION_CLASS.test(classes) ? 'attribution' : null;
}
