// Asks the browser for a passkey, and sends what it answers with the form, and a box of another form with the id data-with.
// Where it has none, the page says what else works.
const keys = globalThis.PublicKeyCredential;
const able = Boolean(keys?.parseRequestOptionsFromJSON);

for (const part of document.querySelectorAll("[data-able]")) {
	part.hidden = String(able) !== part.dataset.able;
}

for (const form of able ? document.querySelectorAll("form[data-passkey]") : []) {
	const { credential } = form.elements;
	const failed = form.querySelector("[data-failed]");
	const options = JSON.parse(form.dataset.passkey);
	let dialog;

	/** Only one request may wait at a time: a new one ends the one that waits in the list of suggestions. */
	const ask = async (mediation) => {
		dialog?.abort();
		dialog = new AbortController();
		const { signal } = dialog;
		try {
			const key = options.user
				? await navigator.credentials.create({ publicKey: keys.parseCreationOptionsFromJSON(options), signal })
				: await navigator.credentials.get({ publicKey: keys.parseRequestOptionsFromJSON(options), signal, mediation });
			credential.value = JSON.stringify(key);
			form.requestSubmit();
		} catch (error) {
			failed.hidden = Boolean(mediation) || error.name === "AbortError";
		}
	};
	form.addEventListener("submit", (event) => {
		if (!credential.value) {
			event.preventDefault();
			failed.hidden = true;
			ask();
		}
	});
	// Whoever sends another form waits for no device any more.
	document.addEventListener("submit", ({ target }) => target === form || dialog?.abort());
	form.addEventListener("formdata", ({ formData }) => {
		const box = document.getElementById(form.dataset.with);
		if (box?.checked) {
			formData.set(box.name, box.value);
		}
	});
	addEventListener("pageshow", () => {
		credential.value = "";
	});
	if (form.hasAttribute("data-suggested")) {
		keys.isConditionalMediationAvailable?.().then((possible) => possible && ask("conditional"));
	}
}

// Signing up with a passkey comes first, and a password is the other way.
for (const other of document.querySelectorAll("[data-other]")) {
	const form = other.closest("form");
	const choice = form.querySelector("[data-choice]");
	const password = form.getAttribute("action");
	other.open = !able || Boolean(other.querySelector("[aria-invalid=true]"));
	form.addEventListener("submit", (event) => {
		form.action = able && (event.submitter === choice || !other.open) ? choice.dataset.choice : password;
	});
	if (able) {
		choice.type = "submit";
	}
}
