// Moves the focus to the summary of errors. Back and reload then lead to the page of the form, and do not ask to send it again.
{
	const summary = document.querySelector("[data-summary]");
	summary?.focus();
	if (summary?.dataset.summary === "posted" && document.referrer.startsWith(`${location.origin}/`)) {
		history.replaceState(null, "", document.referrer);
	}
}
