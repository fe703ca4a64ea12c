// For somebody who lies on the floor: one sentence, one figure, and one button as large as the screen.
// "lissom:show" with { sentence, count, tap, figure } says what is shown; "lissom:leave" ends it.
const floor = document.querySelector("[data-floor]");

if (floor) {
	const part = (name) => floor.querySelector(`[data-floor-${name}]`);
	const TURNS = ["floor--turned-1", "floor--turned-2", "floor--turned-3"];
	let turns = 0;

	document.addEventListener("lissom:show", ({ detail: { sentence, count, tap, figure } }) => {
		part("sentence").textContent = sentence;
		part("count").textContent = count;
		part("tap").textContent = floor.dataset.tap.replace("{0}", tap);
		if (figure && part("picture").dataset.figure !== figure.className) {
			const copy = figure.cloneNode(true);
			copy.querySelector("input").removeAttribute("id");
			copy.querySelector("label").remove();
			part("picture").replaceChildren(copy);
			part("picture").dataset.figure = figure.className;
		}
	});

	for (const opener of document.querySelectorAll("[data-floor-open]")) {
		opener.hidden = false;
		opener.addEventListener("click", async () => {
			document.dispatchEvent(new CustomEvent("lissom:voice", { detail: true }));
			// First the one, then the other: what comes last is on top.
			await document.documentElement.requestFullscreen?.().catch(() => {});
			floor.showModal();
			part("screen").focus();
		});
	}

	part("turn").addEventListener("click", () => {
		turns = (turns + 1) % 4;
		for (const [index, turned] of TURNS.entries()) {
			floor.classList.toggle(turned, index + 1 === turns);
		}
	});
	part("close").addEventListener("click", () => floor.close());
	document.addEventListener("lissom:leave", () => floor.close());
	document.addEventListener("fullscreenchange", () => document.fullscreenElement || floor.close());
	floor.addEventListener("close", () => {
		document.dispatchEvent(new CustomEvent("lissom:voice", { detail: false }));
		if (document.fullscreenElement) {
			document.exitFullscreen();
		}
	});
}
