import type { HeadNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Words inside names of products that tell what they are. */
export const productHeads: readonly HeadNouns[] = [
  // Prefixes of the names of ships
  {
    type: "Product",
    points: 60,
    where: "first",
    words: entries("USS, HMS, RMS, RRS, MV, HMAS, HMCS, HMNZS, INS, USNS"),
  },
  {
    type: "Product",
    points: 40,
    where: "last",
    words: entries(`
      Pad, Tab, Buds, Earbuds, Speaker, Router, Printer, Scanner, Microscope, Spectrograph, Spectrometer, Interferometer, Collider, Detector, Orbiter, Probe, Shuttle, Capsule, Reactor, Turbine, Compiler, Plugin, Scooter, Bike, Bicycle, Motorcycle, Watch Pro, Keyboard, Stylus, Roadster, Coupe, Sedan, Tractor, Biscuits, Cookies, Crackers, Crisps, Flakes, Cola, Lager, Ale, Stout, Cider, Gin,
      App, OS, Hub, Engine, Browser, Phone, Pro, Max, Mini, Ultra, Plus, Lite, Suite, Cloud, Platform, Console, Tablet, Glasses, Headset, Camera, Drone, Rocket, Satellite, Telescope, Rover, Lander, Jet, Missile, Rifle, Tank,
      Vaccine, Programme, Program, Project, Edition, Kit, Player, Assistant, Navigator, Translator, Search, Maps, Pay, Wallet, Card, Token, Coin, Processor, Chip, Series, Firmware, Database, Server, Toolkit, Framework, SDK, API, Prime, Express, Class, Sensor, Pump`),
  },
];
