package app.lissom.sharing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.People;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Treatment;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the frozen reports of links. */
@LissomTest
class FrozenReportTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private TestAccounts people;

	@Autowired
	private People persons;

	@Autowired
	private Diary diary;

	@Autowired
	private Reports reports;

	@Autowired
	private ReportDetailsRepository details;

	@Autowired
	private MutableClock clock;

	@Test
	void readsAWrittenReport() {
		Report report = report();
		String copy = FrozenReport.write(report);
		assertThat(FrozenReport.read(copy)).hasValue(report);
	}

	/** When a field changes, older links still have to work until they expire. */
	@Test
	void readsReportsOfEarlierVersions() throws IOException {
		String copy = new ClassPathResource("report-copy-1.json", getClass())
			.getContentAsString(StandardCharsets.UTF_8);
		Report report = FrozenReport.read(copy).orElseThrow();
		assertThat(report.name()).isEqualTo("Alma");
		assertThat(report.effects()).extracting(TreatmentEffect::helped).containsOnlyNulls();
		// In that version pain around a session did not count, nor did a massage.
		assertThat(report.pain().mean()).isEqualTo(4.5);
		assertThat(report).usingRecursiveComparison()
			.ignoringFields("name", "pain", "chart", "effects", "selfCare.exercises")
			.isEqualTo(report());
	}

	private Report report() {
		this.clock.stopAt(Instant.parse("2026-11-22T16:40:00Z"));
		AccountId me = this.people.createAccount();
		Entries first = Entries.of(me).on(TODAY.minusDays(5));
		Entries last = Entries.of(me).on(TODAY);
		this.diary.add(first.painOf(7), last.painOf(2), first.exercise("bridge"), last.relief(Treatment.ICE, null),
				last.massage(), last.safety(WarningSign.NIGHT_PAIN));
		this.details.save(me, new ReportDetails(null, null, List.of("Can I go back to running?")), null);
		return this.reports.of(this.persons.find(me).orElseThrow(), DateRange.ofLastDays(7, TODAY));
	}

}
