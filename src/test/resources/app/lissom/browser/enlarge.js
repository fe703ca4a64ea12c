// Text at 200 %: remembers each text's size, doubles the root's, and says what did not grow.
const texts = [...document.body.querySelectorAll('*')].filter((element) => [...element.childNodes]
	.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()) && shown(element));
const before = texts.map((element) => parseFloat(getComputedStyle(element).fontSize));
const sheet = new CSSStyleSheet();
sheet.replaceSync('html { font-size: ' + 2 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 'px !important }');
document.adoptedStyleSheets = [sheet];
const problems = texts.filter((element, i) => parseFloat(getComputedStyle(element).fontSize) < 1.75 * before[i])
	.map((element) => 'does not grow with the text size: ' + name(element));
const bars = boxes()
	.filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && shown(element))
	.map((element) => element.getBoundingClientRect().height)
	.reduce((sum, height) => sum + height, 0);
if (bars > 0.4 * innerHeight) {
	problems.push('bars that stay take ' + Math.round(bars) + ' of ' + innerHeight + ' px');
}
return problems.slice(0, 8);
