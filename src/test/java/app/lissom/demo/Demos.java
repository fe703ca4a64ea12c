package app.lissom.demo;

import app.lissom.account.Person;

import org.springframework.context.ApplicationContext;

/** Creates demo accounts for tests of other modules. */
public final class Demos {

	public static final String PASSWORD = DemoAccount.PASSWORD;

	private Demos() {
	}

	/** Makes one under a name of its own, whose year ends now. */
	public static Person make(ApplicationContext context, String name) {
		return context.getBean(DemoAccount.class).create(name).orElseThrow();
	}

}
