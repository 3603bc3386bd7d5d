import { expect, test } from "vitest";
import { clientAddress, listeningOf, originOf } from "./listening.ts";

test("on the machine itself the office needs no TLS, on a network it makes its own", () => {
  const own = listeningOf({ format: "dauys-office-1" });
  expect([own.tls, originOf(own, 4022)]).toEqual(["none", "http://localhost:4022"]);
  const wide = listeningOf({
    format: "dauys-office-1",
    listen: { host: "0.0.0.0", port: 443 },
    tls: { mode: "local", names: ["office.lan", "10.0.0.5"] },
  });
  expect([wide.tls, originOf(wide, 443)]).toEqual(["local", "https://office.lan"]);
});

test("only a proxy that is named is believed about an address, and only about the last hop that is none", () => {
  expect(clientAddress("10.0.0.9", "1.2.3.4", [])).toBe("10.0.0.9");
  expect(clientAddress("10.0.0.9", "1.2.3.4", ["10.0.0.1"])).toBe("10.0.0.9");
  expect(clientAddress("::ffff:10.0.0.1", "9.9.9.9, 1.2.3.4", ["10.0.0.1"])).toBe("1.2.3.4");
  expect(clientAddress("10.0.0.1", "1.2.3.4, 10.0.0.2", ["10.0.0.1", "10.0.0.2"])).toBe("1.2.3.4");
  expect(clientAddress("10.0.0.1", "<script>", ["10.0.0.1"])).toBe("10.0.0.1");
});
