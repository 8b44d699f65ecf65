import DOMPurify from 'dompurify';

const TAGS =
  'p div section article main header footer blockquote pre address h1 h2 h3 h4 h5 h6 ul ol li dl dt dd br hr table caption thead tbody tfoot tr td th b strong i em u ins span a font sub sup mark small s strike'.split(
    ' ',
  );

// `style` and `class` are read as text and never applied: Word keeps lists and marks nowhere else.
const ATTRIBUTES = ['style', 'class', 'colspan', 'rowspan', 'type', 'aria-level'];

/** A piece of foreign HTML with nothing left in it that could act. It is only ever read. */
export function sanitisedFragment(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Deleted words of a tracked change, scripts and the like go with what is in them.
    FORBID_CONTENTS: ['del', 'script', 'style', 'title', 'head', 'xml', 'noscript'],
  });
}
