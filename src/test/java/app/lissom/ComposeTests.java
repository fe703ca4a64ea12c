package app.lissom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lissom.security.SiteProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parses {@code compose.yaml} as Docker would. {@code SeveralServersTests} runs what it
 * describes, without containers.
 */
class ComposeTests {

	private static final Set<String> SECRETS = Set.of("SPRING_DATASOURCE_PASSWORD", "LISSOM_SECRET",
			"POSTGRES_PASSWORD");

	private String text;

	private Map<String, Object> compose;

	private Map<String, Map<String, Object>> services;

	@BeforeEach
	@SuppressWarnings("unchecked")
	void read() throws IOException {
		this.text = Files.readString(Path.of("compose.yaml"));
		this.compose = new Yaml().load(this.text);
		this.services = (Map<String, Map<String, Object>>) this.compose.get("services");
	}

	@Test
	void runsTwoLissomsWithADatabaseBehindAProxy() throws IOException {
		assertThat(this.services.keySet()).containsExactlyInAnyOrder("database", "lissom-1", "lissom-2", "proxy");
		assertThat(this.services.get("lissom-1")).isEqualTo(this.services.get("lissom-2"));
		String nginx = Files.readString(Path.of("deploy/nginx.conf"));
		Set<String> upstream = Pattern.compile("server (\\S+):8080 resolve")
			.matcher(nginx)
			.results()
			.map((line) -> line.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(upstream).containsExactly("lissom-1", "lissom-2");
		assertThat(this.services.get("proxy").get("volumes"))
			.isEqualTo(List.of("./deploy/nginx.conf:/etc/nginx/conf.d/default.conf:ro"));
	}

	@Test
	void givesNoServiceMoreRightsThanItNeeds() throws IOException {
		assertThat(this.services.values()).allSatisfy((service) -> {
			assertThat(service).containsEntry("read_only", true)
				.containsEntry("cap_drop", List.of("ALL"))
				.containsEntry("security_opt", List.of("no-new-privileges:true"))
				.containsKeys("healthcheck", "tmpfs")
				.doesNotContainKeys("privileged", "network_mode");
			assertThat(service.get("image")).asString().doesNotEndWith(":latest");
		});
		assertThat(this.services.get("database")).containsEntry("user", "postgres");
		assertThat(this.services.get("proxy")).extracting("image").asString().contains("unprivileged");
		assertThat(Files.readString(Path.of("Dockerfile"))).contains("USER lissom");
	}

	@Test
	void opensTheProxyAlone() {
		assertThat(this.services.values().stream().filter((service) -> service.containsKey("ports"))).hasSize(1);
		assertThat(this.services.get("proxy")).containsEntry("ports", List.of("${LISSOM_PORT:-127.0.0.1:8080}:8080"));
		assertThat(this.compose.get("networks")).extracting("inside").isEqualTo(Map.of("internal", true));
		this.services.forEach((name, service) -> assertThat(service.get("networks"))
			.isEqualTo(name.equals("proxy") ? List.of("inside", "outside") : List.of("inside")));
	}

	@Test
	void saysWhichSecretIsMissing() {
		assertThat(Pattern.compile("(\\w+): (.+)")
			.matcher(this.text)
			.results()
			.filter((line) -> SECRETS.contains(line.group(1)))
			.map((line) -> line.group(2))).hasSize(3)
			.allSatisfy((value) -> assertThat(value).matches("\\$\\{LISSOM_\\w+:\\?.+docs/operations.md says}"));
	}

	@Test
	@SuppressWarnings("unchecked")
	void setsWhatLissomKnows() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().forEach((source) -> environment.getPropertySources().remove(source.getName()));
		Map<String, Object> settings = (Map<String, Object>) this.services.get("lissom-1").get("environment");
		settings.replace("LISSOM_BASEADDRESS", "https://lissom.example");
		environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", settings));
		SiteProperties server = new Binder(ConfigurationPropertySources.get(environment)).bindOrCreate("lissom",
				Bindable.of(SiteProperties.class));
		assertThat(server.https()).isTrue();
		assertThat(server.secret()).isNotNull();
		assertThat(server.trustedProxies()).hasSize(3);
	}

	@Test
	void stopsLaterThanLissomDoes() {
		assertThat(this.services.get("lissom-1")).containsEntry("stop_grace_period", "40s");
	}

}
