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
	const isOpen = (field) => ![...answers].some((answer) => answer.startsWith(`${field}.`));
	const rule = first(rules);
	const missing = required.filter((field) => isOpen(field) && (!rule?.early || field === "signs"));
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
	const { title } = document;
	let shown;

	const loadTimer = () => {
		for (const script of [form.dataset.countdownScript, form.dataset.timed]) {
			import(script).catch(() => {});
		}
	};

	const isMissing = (found) => [...found].some((one) => one.startsWith("missing."));

	/** Marks questions without an answer as the server does: radios as a group, checkboxes each. */
	const mark = (found) => {
		for (const message of form.querySelectorAll("fieldset .field-error")) {
			const group = message.parentElement;
			const wrong = found.has(message.dataset.when);
			for (const part of group.role === "radiogroup" ? [group] : group.querySelectorAll("input")) {
				if (wrong) {
					part.ariaInvalid = "true";
				} else {
					part.removeAttribute("aria-invalid");
				}
			}
			const others = group.getAttribute("aria-describedby")?.split(" ").filter((id) => id !== message.id) ?? [];
			group.setAttribute("aria-describedby", [...others, ...wrong ? [message.id] : []].join(" "));
		}
		document.title = isMissing(found) ? form.dataset.errorTitle : title;
	};

	/** Shows the parts whose conditions hold. */
	const show = (found) => {
		if (isMissing(found)) {
			found.add("missing");
		}
		shown = found;
		for (const part of document.querySelectorAll("[data-when]")) {
			part.hidden = !part.dataset.when.split(" ").every((word) => word[0] === "!" ? !found.has(word.slice(1)) : found.has(word));
		}
		form.hidden = found.has("step.answer");
		mark(found);
	};

	const start = (element) => {
		element?.focus();
		element?.scrollIntoView();
	};

	/** Goes to a part, with its beginning in view and read out. */
	const open = (found) => {
		show(found);
		if (found.has("step.answer")) {
			loadTimer();
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
		if (isMissing(found)) {
			show(found.add(step));
			start(form.querySelector("[data-when='missing']"));
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
	// An answer takes its question out of what is missing.
	form.addEventListener("change", () => {
		const given = [...answers()];
		show(new Set([...shown].filter((one) => one !== "missing"
			&& !(one.startsWith("missing.") && given.some((answer) => answer.startsWith(`${one.slice(8)}.`))))));
	});

	/**
	 * Returns what was answered when the connection broke, which is then forgotten. A timer that ran on another page goes on.
	 */
	const carried = () => {
		try {
			if (sessionStorage.getItem("lissom-countdown")) {
				loadTimer();
			}
			const sent = sessionStorage.getItem("lissom-answers");
			sessionStorage.removeItem("lissom-answers");
			return sent;
		} catch {
			return null;
		}
	};

	/** Goes on where the connection broke. What was not answered stays open. */
	const goOn = (sent) => {
		for (const [name, value] of new URLSearchParams(sent)) {
			for (const input of form.querySelectorAll("[type=checkbox], [type=radio]")) {
				if (input.name === name && input.value === value) {
					input.checked = true;
					input.dispatchEvent(new Event("change", { bubbles: true }));
				}
			}
		}
		const found = decide({ ...rules, required: ["signs", ...rules.required, "ice"] }, answers());
		if (found.has("step.answer")) {
			open(found.add("carried"));
		} else {
			show(new Set([found.has("missing.signs") ? "step.signs" : "step.questions", "carried"]));
		}
	};

	const sent = carried();
	// In the place of a page that answers led to, but without them.
	const isLost = !sent && ![form.action, `${form.action}/offline`].includes(location.origin + location.pathname);
	show(new Set(["step.signs", isLost ? "lost" : ""]));
	if (sent) {
		goOn(sent);
	}
}
