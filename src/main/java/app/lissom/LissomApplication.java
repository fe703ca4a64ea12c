package app.lissom;

import java.io.PrintWriter;
import java.time.Clock;

import app.lissom.commands.Commands;
import app.lissom.storage.UnparsedQueries;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Lissom. */
@EnableScheduling
@SpringBootApplication
@EnableJpaRepositories(queryEnhancerSelector = UnparsedQueries.class)
@ConfigurationPropertiesScan
public class LissomApplication {

	public static void main(String[] args) {
		if (Commands.isOne(args)) {
			System.exit(Commands.run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
		}
		SpringApplication.run(LissomApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
