import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Products that news texts of any field name. */
export const products: readonly string[] = entries(`
Windows, Linux, Android, iOS, macOS, Unix, Ubuntu, iPhone, iPad, Java, JavaScript, TypeScript, Python, Rust, Excel, PowerPoint, Photoshop, Wikipedia, Bitcoin, Ethereum, Bluetooth, Wi-Fi, SQLite, PostgreSQL, MySQL, Docker, Kubernetes, Git, Firefox, Chrome, PlayStation, Xbox, Hubble, Aspirin, Ozempic, Viagra, Concorde, Eurostar, Sputnik`);
