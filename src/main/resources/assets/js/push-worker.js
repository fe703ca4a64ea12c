// Shows what the server sends, and passes on what is tapped on it. Whatever comes twice rings once.
addEventListener("push", (event) => {
	const { title, ...options } = event.data.json();
	event.waitUntil(registration.getNotifications({ tag: options.tag }).then((shown) => {
		options.renotify = !shown.some(({ data }) => data === options.data);
		return registration.showNotification(title, options);
	}));
});

addEventListener("notificationclick", (event) => {
	const { action, notification } = event;
	const base = new URL(".", location);
	const { title, body, tag, data, actions } = notification;
	notification.close();
	event.waitUntil(action
		? fetch(new URL("notice", base), { method: "POST", credentials: "omit", body: new URLSearchParams({ token: action }) })
			.catch(() => registration.showNotification(title, { body, tag, data, actions, silent: true }))
		: clients.openWindow(base));
});
