// The page that stands in for others without network: answers the form that led here, offers the person's own glasses, the way
// back into a routine that is under way and the page that was wanted, and says when the network is back.
const { worker } = document.querySelector("[data-worker]")?.dataset ?? {};
const wanted = document.querySelector("[data-again]");
const heading = document.querySelector("[data-offline-title]");

/** Shows what was just stored, or what is missing, where it was entered. */
const answer = (last) => {
	const [[act, kind] = []] = new URLSearchParams(location.search);
	const part = last || act !== "saved" ? document.querySelector(`[data-answer="${act}-${kind}"]`) : null;
	if (part?.hidden) {
		const { amount, unit = "" } = Object.fromEntries(new URLSearchParams(last?.fields));
		for (const words of part.querySelectorAll("[data-amount]")) {
			words.textContent = words.textContent.replace("…", /[^\d.,]/.test(amount) ? amount : `${amount} ${words.dataset[unit.toLowerCase()]}`);
		}
		part.hidden = false;
		part.focus();
	}
};

/** Returns whether an entry has pain of this level or above. */
const isFrom = (level, { fields }) => [...new URLSearchParams(fields)].some(([name, value]) =>
	["level", "after", "pain"].includes(name) && Number(value) >= level);

/** Says so where the pain that waits is severe: next to what was just saved, where people look. */
const warn = (waits) => {
	for (const part of document.querySelectorAll("[data-severe-from]")) {
		const isSevere = (entry) => isFrom(Number(part.dataset.severeFrom), entry);
		part.hidden = !waits.some(isSevere);
		if (waits.length && isSevere(waits.at(-1))) {
			document.querySelector("[data-answer]:not([hidden])")?.before(part);
		}
	}
};

/** Offers the person's own glasses, and the way back into a routine that is under way. */
const personalize = ({ glasses, routine }) => {
	for (const form of document.querySelectorAll("[data-glasses]")) {
		const [first] = form.querySelectorAll("button");
		first.parentElement.replaceChildren(...glasses?.map(({ amount, unit, words }) => {
			form.elements.unit.value = unit;
			return Object.assign(first.cloneNode(), { value: amount, textContent: words });
		}) ?? [first]);
	}
	for (const part of document.querySelectorAll("[data-under-way]")) {
		part.hidden = routine?.date !== new Date().toDateString() || part.dataset.underWay !== String(!!routine.player);
		for (const link of part.querySelectorAll("a")) {
			link.href = new URL(routine?.path ?? "", new URL(worker, location));
		}
	}
};

if (!location.pathname.endsWith("/offline")) {
	wanted.href = location;
}
document.querySelector("[data-outbox]").addEventListener("lissom:list", ({ detail: { known, entries } }) => {
	if (known) {
		personalize(known);
	}
	answer(entries.at(-1));
	warn(entries);
});
const sayItIsBack = () => {
	document.title = document.title.replace(heading.textContent, () => heading.dataset.wordsBack);
	heading.textContent = heading.dataset.wordsBack;
};
if (document.documentElement.dataset.offline === "over") {
	sayItIsBack();
}
document.addEventListener("lissom:online", sayItIsBack);
