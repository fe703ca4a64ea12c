// Lists on a page what waits for it to be sent, and what could not be.
const outbox = document.querySelector("[data-outbox]");

/** Returns what an entry was, as its owner would call it. */
const nameOf = ({ path, fields, what }) => {
	const words = outbox.querySelector("[data-entries]").dataset;
	const sent = new URLSearchParams(fields);
	const kind = path.startsWith("diary") ? path.split("/")[2] : path.split("/")[0];
	const unit = sent.get("unit")?.replace("_", " ").toLowerCase();
	return what || words[kind].replace("{0}", kind === "water" ? `${sent.get("amount")} ${unit}` : sent.get("level"));
};

/** Writes a date by the pattern of the server, which also names the months. */
const timeOf = ({ date, time }) => {
	const { date: day, dateTime, months } = outbox.querySelector("[data-entries]").dataset;
	const [yyyy, month, d] = date.split("-").map(Number);
	const parts = { d, MMMM: months.split(",")[month - 1], yyyy, "HH:mm": time };
	return (time ? dateTime : day).replace(/'([^']*)'|MMMM|yyyy|HH:mm|d/g, (part, words) => words ?? parts[part]);
};

/** Lists entries; of one that was refused also why, and what to do. */
const list = (part, entries) => {
	part.hidden = !entries.length;
	part.querySelector("ul").replaceChildren(...entries.map((entry) => {
		const item = part.querySelector("template").content.cloneNode(true);
		item.querySelector("[data-what]").textContent = `${nameOf(entry)} (${timeOf(entry)})`;
		const isGone = [404, 410].includes(entry.refused) || entry.path.startsWith("relief");
		for (const reason of item.querySelectorAll("[data-gone]")) {
			reason.hidden = isGone !== (reason.dataset.gone === "true");
		}
		for (const day of item.querySelectorAll("a")) {
			day.href += `/${entry.date}`;
		}
		item.querySelector("button")?.addEventListener("click", () => document.dispatchEvent(
			new CustomEvent("lissom:remember", { detail: { forget: entry.id } })));
		return item;
	}));
};

outbox.addEventListener("lissom:list", ({ detail }) => {
	list(outbox.querySelector("[data-entries]"), detail.entries);
	list(outbox.querySelector("[data-refused]"), detail.refused);
});
