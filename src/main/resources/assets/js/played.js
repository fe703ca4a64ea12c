// Says how a routine ended whose steps the address tells, and takes those that were skipped out of what is logged.
const played = document.querySelector("[data-played]");

if (played) {
	const [views, ...skipped] = (location.hash.match(/\d+/g) ?? []).reverse();
	const isNone = views && skipped.length === Number(views);
	if (isNone) {
		const heading = played.querySelector("h1");
		heading.textContent = heading.dataset.wordsNone;
	}
	for (const part of played.querySelectorAll("[data-none]")) {
		part.hidden = part.dataset.none !== String(!!isNone);
	}
	for (const form of played.querySelectorAll("form")) {
		form.append(...skipped.map((value) => Object.assign(document.createElement("input"), { type: "hidden", name: "skipped", value })));
	}
}
