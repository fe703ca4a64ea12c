package app.lissom.account;

import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Binds a new user name. */
record UsernameForm(@NotBlank(message = "{account.username.blank}") @PlainText(max = 64) String name) {
}
