// Asks the browser to ring, when that is tapped, and sends what it answers with the form.
const able = "serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis;

for (const part of document.querySelectorAll("[data-able]")) {
	part.hidden = String(able) !== part.dataset.able;
}

for (const form of able ? document.querySelectorAll("form[data-push]") : []) {
	const { subscription } = form.elements;
	const failed = form.querySelector("[data-failed]");
	const { push: key, pushWorker: worker, pushScope: scope } = form.dataset;

	const subscribe = async () => {
		try {
			if (await Notification.requestPermission() === "granted") {
				const registration = await navigator.serviceWorker.register(worker, { scope });
				const installing = registration.active ? null : registration.installing ?? registration.waiting;
				await new Promise((done) => {
					const look = () => (installing && installing.state !== "activated") || done();
					installing?.addEventListener("statechange", look);
					look();
				});
				const options = { userVisibleOnly: true, applicationServerKey: key };
				subscription.value = JSON.stringify(await registration.pushManager.subscribe(options));
				form.requestSubmit();
				return;
			}
		} catch {
			// The browser, or who uses it, does not want to.
		}
		failed.hidden = false;
	};
	form.addEventListener("submit", (event) => {
		if (!subscription.value) {
			event.preventDefault();
			failed.hidden = true;
			subscribe();
		}
	});
	addEventListener("pageshow", () => {
		subscription.value = "";
	});
}
