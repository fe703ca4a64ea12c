package app.lissom;

import java.time.Clock;

import app.lissom.account.InviteCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Lissom. */
@EnableScheduling
@SpringBootApplication
@ConfigurationPropertiesScan
public class LissomApplication {

	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals("invite")) {
			System.exit(InviteCommand.run(System.out, args));
		}
		SpringApplication.run(LissomApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
