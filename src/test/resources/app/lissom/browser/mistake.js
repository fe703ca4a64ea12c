// A form that came back, with what was sent as argument: what is wrong stands on top and at its field, in the same words.
const problems = [];
const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
if (!document.title.startsWith('Error: ')) {
	problems.push('title: ' + document.title);
}
const links = [...document.querySelectorAll('main .summary [role=alert] a')];
if (!links.length) {
	problems.push('no summary with links');
}
for (const link of links) {
	const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
	if (!target) {
		problems.push('leads nowhere: ' + words(link));
		continue;
	}
	if (!target.matches('input, select, textarea')) {
		problems.push('leads to no field: ' + words(link) + ' -> ' + name(target));
		continue;
	}
	const group = target.matches('[type=radio], [type=checkbox]') ? target.closest('fieldset') || target : target;
	if (group.getAttribute('aria-invalid') !== 'true' && target.getAttribute('aria-invalid') !== 'true') {
		problems.push('is not marked as wrong: ' + name(target));
	}
	const said = [group, target].flatMap((element) => (element.getAttribute('aria-describedby') || '').split(' '))
		.map((id) => id && document.getElementById(id)).filter(Boolean).map(words);
	if (!said.some((text) => text.includes(words(link)))) {
		problems.push('says something else at the field: ' + words(link) + ' <> ' + said.join(' / '));
	}
	link.click();
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
	if (document.activeElement !== target) {
		problems.push('does not bring the focus to the field: ' + words(link));
	}
}
const holds = (field, value) => field.type === 'password' || (isChoice(field) ? field.checked && field.value === value
	: field.value.replace(/\r\n/g, '\n') === value.replace(/\r\n/g, '\n'));
for (const [field, value] of new URLSearchParams(arg || '')) {
	const fields = [...document.getElementsByName(field)];
	// What starts like that is the script's, and no person typed it.
	if (value !== '' && !/^(_|outbox)/.test(field) && !fields.some((element) => holds(element, value))) {
		problems.push('forgot what was typed: ' + field + ' = ' + value.slice(0, 40));
	}
}
return problems;
