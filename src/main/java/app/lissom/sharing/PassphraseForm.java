package app.lissom.sharing;

import org.jspecify.annotations.Nullable;

/** Takes the passphrase of a shared report. */
record PassphraseForm(@Nullable String passphrase) {

	String stripped() {
		return (this.passphrase != null) ? this.passphrase.strip() : "";
	}

}
