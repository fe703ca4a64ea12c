package app.lissom.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class CombinedQueryTests {

	@Test
	void whatSeveralCardsNeedIsAskedAndWorkedOutOnce() {
		CombinedQuery rows = new CombinedQuery.Factory(JdbcClient.create(new SimpleDriverDataSource())).begin();
		AtomicInteger asked = new AtomicInteger();
		AtomicInteger made = new AtomicInteger();
		Supplier<Supplier<Integer>> ask = () -> {
			asked.incrementAndGet();
			return made::incrementAndGet;
		};
		Supplier<Integer> first = rows.once(Integer.class, ask);
		Supplier<Integer> second = rows.once(Integer.class, ask);
		assertThat(made).as("not before it is needed").hasValue(0);
		assertThat(first.get()).isEqualTo(second.get());
		assertThat(asked).hasValue(1);
		assertThat(made).hasValue(1);
	}

}
