// The text spacing of WCAG 1.4.12.
const sheet = new CSSStyleSheet();
sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
	+ ' p { margin-block-end: 2em !important }');
document.adoptedStyleSheets = [sheet];
return [];
