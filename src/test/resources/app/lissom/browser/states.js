// What is chosen or current is seen without :has() and without colour.
const problems = [];
const strip = (rules, owner) => {
	for (let i = rules.length - 1; i >= 0; i--) {
		if (rules[i].selectorText && rules[i].selectorText.includes(':has(')) {
			owner.deleteRule(i);
		}
		else if (rules[i].cssRules) {
			strip(rules[i].cssRules, rules[i]);
		}
	}
};
[...document.styleSheets].forEach((sheet) => strip(sheet.cssRules, sheet));
for (const choice of document.querySelectorAll('input[type=radio], input[type=checkbox]')) {
	const own = getComputedStyle(choice);
	if (own.appearance !== 'none' && shown(choice)) {
		continue;
	}
	if (!shown(face(choice))) {
		continue;
	}
	const was = choice.checked;
	choice.checked = false;
	const off = shape(choice);
	choice.checked = true;
	const on = shape(choice);
	choice.checked = was;
	if (off === on) {
		problems.push('chosen or not looks the same without colour: ' + name(choice));
	}
}
for (const current of document.querySelectorAll('nav [aria-current]')) {
	const other = [...current.closest('nav').querySelectorAll('a:not([aria-current])')]
		.find((link) => link.localName === current.localName && shown(link));
	if (shown(current) && other) {
		const before = shape(current);
		const value = current.getAttribute('aria-current');
		current.removeAttribute('aria-current');
		if (shape(current) === before) {
			problems.push('the current place looks like the others without colour: ' + name(current));
		}
		current.setAttribute('aria-current', value);
	}
}
return problems.slice(0, 6);
