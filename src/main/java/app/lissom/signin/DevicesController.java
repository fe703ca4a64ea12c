package app.lissom.signin;

import java.util.List;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.Device;
import app.lissom.security.Devices;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows where a person is signed in, and signs them out there. */
@Controller
@RequestMapping("/settings/devices")
class DevicesController {

	private final Devices devices;

	DevicesController(Devices devices) {
		this.devices = devices;
	}

	@Bean
	static SavedMessageSource deviceMessages(Devices devices) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "devices", idsOf(devices.findAll(me.id())),
				"signin.devices.ended");
	}

	private static List<UUID> idsOf(List<Device> devices) {
		return devices.stream().map(Device::id).sorted().toList();
	}

	@GetMapping
	String index(@SignedIn Person me, Model model) {
		model.addAttribute("me", me).addAttribute("devices", this.devices.findAll(me.id()));
		return "signin/devices";
	}

	@PostMapping("/{device}/end")
	String end(@SignedIn AccountId me, @PathVariable UUID device) {
		if (!this.devices.end(me, device)) {
			throw new NotFoundException();
		}
		SecurityLog.log("ended a session", me);
		return saved(me);
	}

	@PostMapping("/end-others")
	String endOthers(@SignedIn AccountId me) {
		this.devices.endOthers(me);
		SecurityLog.log("ended all other sessions", me);
		return saved(me);
	}

	private String saved(AccountId me) {
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf("devices", idsOf(this.devices.findAll(me))),
				"/settings/devices");
	}

}
