package app.lissom.signin;

import java.util.List;
import java.util.UUID;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.passkeys.InvalidPasskeyException;
import app.lissom.passkeys.Passkey;
import app.lissom.passkeys.PasskeyAnswer;
import app.lissom.passkeys.PasskeyCeremonies;
import app.lissom.passkeys.PasskeyCeremony;
import app.lissom.passkeys.Passkeys;
import app.lissom.security.DeviceName;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists, adds, renames and deletes a person's passkeys. */
@Controller
@RequestMapping("/settings/passkeys")
class PasskeysController {

	private static final String PAGE = "signin/passkeys";

	private static final String NAME_PAGE = "signin/passkey";

	private static final String ADDRESS = "/settings/passkeys";

	private final Passkeys passkeys;

	private final PasskeyCeremonies ceremonies;

	private final PasskeyDeletion deletion;

	private final People people;

	private final SignIn signIn;

	private final RetryingTransaction transaction;

	private final MessageSource messages;

	PasskeysController(Passkeys passkeys, PasskeyCeremonies ceremonies, PasskeyDeletion deletion, People people,
			SignIn signIn, RetryingTransaction transaction, MessageSource messages) {
		this.passkeys = passkeys;
		this.ceremonies = ceremonies;
		this.deletion = deletion;
		this.people = people;
		this.signIn = signIn;
		this.transaction = transaction;
		this.messages = messages;
	}

	@Bean
	static SavedMessageSource passkeyMessages(Passkeys passkeys) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "passkeys", namesOf(passkeys.findAll(me.id())),
				"account.settings.saved");
	}

	private static List<String> namesOf(List<Passkey> passkeys) {
		return passkeys.stream().map((passkey) -> passkey.id() + " " + passkey.name()).toList();
	}

	@ModelAttribute("me")
	Person me(@SignedIn Person me) {
		return me;
	}

	@ModelAttribute("passkeys")
	LazyContextVariable<List<Passkey>> passkeys(@SignedIn AccountId me) {
		return new LazyContextVariable<>() {

			@Override
			protected List<Passkey> loadValue() {
				return PasskeysController.this.passkeys.findAll(me);
			}

		};
	}

	@ModelAttribute("hasPassword")
	boolean hasPassword(@SignedIn AccountId me) {
		return this.people.hasPassword(me);
	}

	/** Begins one only for the page. */
	@ModelAttribute("ceremony")
	LazyContextVariable<@Nullable PasskeyCeremony> ceremony(@ModelAttribute("me") Person me, HttpServletRequest request,
			HttpServletResponse response) {
		return new LazyContextVariable<>() {

			@Override
			protected @Nullable PasskeyCeremony loadValue() {
				return PasskeysController.this.ceremonies.startCreation(me.id(), me.name(), request, response)
					.orElse(null);
			}

		};
	}

	@GetMapping
	ModelAndView index(HttpServletRequest request) {
		return new ModelAndView(PAGE, "passkeyForm", new PasskeyForm(DeviceName.of(request, this.messages)));
	}

	@PostMapping
	ModelAndView create(@SignedIn AccountId me, @Valid PasskeyForm form, BindingResult errors,
			HttpServletRequest request) {
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (this.passkeys.count(me) >= Passkeys.MOST) {
			return problem("signin.passkey.many");
		}
		try {
			this.ceremonies.create(me, form.name().strip(), PasskeyAnswer.of(request), request);
		}
		catch (InvalidPasskeyException ex) {
			return problem("signin.passkey.wrong");
		}
		SecurityLog.log("added a passkey", me);
		return saved(me);
	}

	@GetMapping("/{passkey}")
	ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID passkey) {
		String name = find(me, passkey).name();
		return new ModelAndView(NAME_PAGE, "passkeyForm", new PasskeyForm(name)).addObject("id", passkey)
			.addObject("seen", SeenVersion.ofValue(name));
	}

	@PostMapping("/{passkey}")
	ModelAndView update(@SignedIn AccountId me, @PathVariable UUID passkey, @Valid PasskeyForm form,
			BindingResult errors, @RequestParam(required = false) @Nullable SeenVersion seen) {
		find(me, passkey);
		if (errors.hasErrors()) {
			return new ModelAndView(NAME_PAGE, "id", passkey);
		}
		return rename(me, passkey, form.name().strip(), seen).toPage(saved(me),
				new ConflictPage("settings", "page/conflict :: text", ADDRESS));
	}

	private SaveResult<String> rename(AccountId me, UUID passkey, String name, @Nullable SeenVersion seen) {
		return this.transaction.execute(() -> SaveResult.saveValueUnlessConflict(find(me, passkey).name(), name, seen,
				() -> this.passkeys.rename(me, passkey, name)));
	}

	private Passkey find(AccountId me, UUID passkey) {
		return this.passkeys.find(me, passkey).orElseThrow(NotFoundException::new);
	}

	/** Deletes it, and signs all other devices out: whoever used it may be on one. */
	@PostMapping("/{passkey}/delete")
	ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID passkey, HttpServletRequest request,
			HttpServletResponse response) {
		find(me, passkey);
		if (!this.deletion.delete(me, passkey)) {
			return index(request).addObject("passkeyProblem", "signin.passkey.last");
		}
		this.signIn.restart(me, request, response);
		return saved(me);
	}

	private static ModelAndView problem(String message) {
		return new ModelAndView(PAGE, HttpStatus.FORBIDDEN).addObject("passkeyProblem", message);
	}

	private ModelAndView saved(AccountId me) {
		return new ModelAndView(Redirect.toSaved(SavedMessage.PAGE,
				SavedMessage.idOf("passkeys", namesOf(this.passkeys.findAll(me))), ADDRESS));
	}

	/** Binds the name of a passkey. */
	record PasskeyForm(@NotBlank(message = "{signin.passkey.name.blank}") @PlainText(max = 64) String name) {
	}

}
