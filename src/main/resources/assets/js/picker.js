// Asks for symptoms and shows what to do with what is in the page alone, for a place without network.
const form = document.querySelector("[data-picker]");

/** Says what follows from answers by the rules: facts and their reasons, the rule, its outcome and its plan. */
const decide = ({ required, facts, rules, plans }, answers) => {
	const found = new Set(answers);
	for (const [fact, causes] of Object.entries(facts)) {
		for (const [cause, lifter] of Object.entries(causes)) {
			if (answers.has(cause) && !answers.has(lifter)) {
				found.add(fact).add(`${fact}.${cause}`);
			}
		}
	}
	const first = (rows) => rows.find(({ when, unless }) => when.every((one) => found.has(one))
		&& !unless.some((one) => found.has(one)));
	const isMissing = (field) => ![...answers].some((answer) => answer.startsWith(`${field}.`));
	const rule = first(rules);
	const missing = required.filter((field) => isMissing(field) && (!rule?.early || field === "signs"));
	if (missing.length) {
		return new Set(missing.map((field) => `missing.${field}`));
	}
	for (const one of rule?.gives ?? []) {
		found.add(one);
	}
	for (const one of first(plans)?.gives ?? []) {
		found.add(one);
	}
	return found.add("step.answer");
};

if (form) {
	const rules = JSON.parse(form.dataset.rules);

	/** Shows the parts whose conditions hold. */
	const show = (found) => {
		for (const part of document.querySelectorAll("[data-when]")) {
			part.hidden = !part.dataset.when.split(" ").every((word) => word[0] === "!" ? !found.has(word.slice(1)) : found.has(word));
		}
		form.hidden = found.has("step.answer");
	};

	const start = (element) => {
		element?.focus();
		element?.scrollIntoView();
	};

	/** Goes to a part, with its beginning in view and read out. */
	const open = (found) => {
		show(found);
		if (found.has("step.answer")) {
			import(form.dataset.timed).catch(() => {});
		}
		start(document.querySelector("[data-when]:not([hidden]) h2[tabindex]"));
	};

	const answers = () => new Set([...form.querySelectorAll("input:checked")].map(({ name, value }) => `${name}.${value}`));

	/** Only an answer without a warning sign leads to the other questions. */
	const answer = () => {
		const given = answers();
		const first = !form.querySelector("[data-when='step.signs']").hidden;
		const asked = first ? new Set([...given].filter((one) => one.startsWith("signs."))) : given;
		const found = decide({ ...rules, required: first ? ["signs"] : [...rules.required, "ice"] }, asked);
		const step = first ? "step.signs" : "step.questions";
		if ([...found].some((one) => one.startsWith("missing."))) {
			show(found.add(step));
			start(form.querySelector("[data-when^='missing.']:not([hidden]) + fieldset input"));
		} else if (![...found].some((one) => one.startsWith("outcome."))) {
			open(new Set(["step.questions"]));
		} else {
			open(found);
		}
	};

	form.addEventListener("submit", (event) => {
		event.preventDefault();
		answer();
	});
	addEventListener("click", ({ target }) => {
		if (target.matches("[data-picker] button[value=signs]")) {
			open(new Set(["step.signs"]));
		} else if (target.matches("[data-picker-change]")) {
			document.querySelector("[data-countdown] [value=stop]:not([hidden])")?.click();
			open(new Set([answers().has("signs.NONE") ? "step.questions" : "step.signs"]));
		}
	});
	show(new Set(["step.signs"]));
}
