// Says words: aloud, if that is wanted and the device itself has a voice, or else in the live region, for screen readers.
// document.dispatchEvent(new CustomEvent("lissom:say", { detail: { words, after } })): after is called when they are said.
// A voice on some server never speaks: it would be told what a person does.
const speech = window.speechSynthesis;
const primary = (tag) => tag.split(/[-_]/)[0];
const language = primary(document.documentElement.lang);
let wanted = false;
let latest;

const voice = () => speech?.getVoices().find(({ lang, localService }) => localService && primary(lang) === language);

/** The live region of a page is silent while a dialog covers it. */
const region = () => document.querySelector("dialog[open] [data-say]") ?? [...document.querySelectorAll("[data-say]")]
	.find((one) => !one.closest("dialog"));

/** Says on the page that there is no voice. */
const warn = () => {
	for (const notice of document.querySelectorAll("[data-mute]")) {
		notice.hidden = !!voice();
	}
};

document.addEventListener("lissom:voice", ({ detail }) => {
	wanted = detail;
	speech?.cancel();
	warn();
});

document.addEventListener("lissom:say", ({ detail }) => {
	const { after } = detail;
	// Sentences are put together from parts, some of which end with a mark of their own.
	const words = detail.words?.replace(/([.?!])\./g, "$1");
	const mine = latest = {};
	const done = () => mine === latest && after?.();
	const local = wanted && voice();
	speech?.cancel();
	if (!local || !words) {
		region().textContent = words;
		done();
		return;
	}
	const utterance = new SpeechSynthesisUtterance(words);
	utterance.voice = local;
	utterance.lang = local.lang;
	utterance.onend = utterance.onerror = done;
	speech.speak(utterance);
});

speech?.addEventListener?.("voiceschanged", warn);
