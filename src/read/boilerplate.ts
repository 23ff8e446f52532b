import { plainPunctuation } from "../model/text.ts";

/** A kind of line that belongs to the page, not to the article. Patterns see the line as {@link foldLine} gives it. */
export interface BoilerplateRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Lines that look alike and are content. */
  readonly counterexamples: readonly string[];
}

/** Longest block that can be boilerplate, in code units: cookie notices and small print are short paragraphs. */
const LONGEST = 600;

/**
 * Only lines that carry no claim of the article: labels, buttons, notices. Prose under such a label ("Related articles")
 * stays content: its sentences are claims with a quote like any other.
 */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  {
    id: "navigation",
    pattern:
      /^(?:[<«←‹>»→› ]*(?:back to (?:the )?(?:blog|home|top|news|index|overview|all \w+(?: \w+)?)|skip to (?:main )?(?:content|navigation)|home|menu|main menu|search|close|next|previous|(?:next|previous) (?:article|post|story|page)|table of contents|contents|on this page|jump to \w+|view all|see (?:all|more)|show more|read (?:more|next|on)|continue reading|load more|all posts|view comments?)[<«←‹>»→›. ]*|load(?:ing)?[.… ]*)$/,
    examples: ["Back to Blog", "Loading...", "Skip to main content", "Read more →", "← All posts"],
    counterexamples: ["Back to Blog was founded in 2019.", "Home prices fell in May"],
  },
  {
    id: "related",
    pattern:
      /^(?:related(?: (?:articles?|posts?|stories|topics|content|reading|news|links|coverage))?|you (?:may|might) also (?:like|enjoy)|more (?:stories|articles|posts|news)(?: (?:from|by|on|about|like) .{1,60})?|recommended(?: for you| reading)?|most (?:read|popular|viewed)|trending(?: now)?|popular (?:posts|articles)|latest (?:news|posts|articles|stories)|editors?'?s? picks?|don't miss|up next):?$/,
    examples: ["Related Articles", "You might also like", "More stories from the harbour desk"],
    counterexamples: ["Related companies sued the port", "More news outlets closed in May."],
  },
  {
    id: "comments",
    pattern:
      /^(?:(?:\d+ |no )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|(?:log|sign) ?in to (?:comment|reply|continue)|join the (?:conversation|discussion)|no comments yet|be the first to comment|post (?:a )?comment|add a comment|reply|\d+ (?:likes?|shares?|views?|replies))[.!]?$/,
    examples: ["Comments", "12 comments", "Leave a reply", "Be the first to comment!"],
    counterexamples: ["Comments by the minister moved the market"],
  },
  {
    id: "sharing",
    pattern:
      /^(?:share(?: (?:this|it|now|via|on|with|to)\b.{0,60})?|tweet(?: this)?|print(?: this)?(?: (?:page|article))?|email(?: this)?(?: (?:page|article))?|copy link|save(?: article)?|bookmark|follow (?:us|me)(?: on .{1,60})?|like us on .{1,60}|listen to this article|play video|view image in fullscreen)[.!:]?$/,
    examples: ["Share this", "Share on social media", "Copy link", "Follow us on Chirper"],
    counterexamples: ["Share prices rose", "Shares in Norvane fell 3 per cent"],
  },
  {
    id: "share-buttons",
    pattern:
      /^(?:(?:share|tweet|pin(?: it)?|post|e-?mail|print|copy link|save|like|follow|bookmark|reply|report)(?:[ |·,/]+|$)){2,10}$/,
    examples: ["Share Tweet", "Share | Print | Email"],
    counterexamples: ["Share prices", "Post office"],
  },
  {
    id: "subscription",
    pattern:
      /^(?:subscribe(?: (?:now|today|here|to .{1,80}|for .{1,80}))?|sign ?up(?: (?:now|today|here|to .{1,80}|for .{1,80}))?|(?:get|have) .{1,60} (?:in|to|delivered to|straight to) your inbox|join (?:our|the) (?:newsletter|mailing list)|newsletter|unsubscribe.{0,60}|thanks for (?:reading|subscribing).{0,60}|enter your e-?mail.{0,60}|your e-?mail(?: address)?|.{0,60}\bno spam\b.{0,40}|already a (?:subscriber|member).{0,40}|log ?in|sign ?in|register|create (?:a free |an )?account)[.!?]?$/,
    examples: [
      "Get this in your inbox.",
      "Daily harbour news. Free. No spam.",
      "Subscribe",
      "Sign up for our newsletter",
    ],
    counterexamples: ["Subscribers left Norvane in March.", "Register of ships"],
  },
  {
    id: "call-to-action",
    pattern:
      /^(?:(?:book|schedule|request|arrange) (?:a|your) (?:free )?(?:consultation|call|demo|meeting|quote|appointment|visit)|(?:business|general|press|media|sales) (?:inquiry|inquiries|enquiry|enquiries)|contact(?: us| me)?|get in touch|get started|learn more|find out more|try (?:it )?(?:for )?free|start (?:your|a) free trial|buy now|shop now|donate(?: now)?|download (?:now|(?:the )?(?:app|pdf|report))|apply now)[.!:]?$/,
    examples: ["Book a Consultation", "Business Inquiry", "Learn more", "Contact us"],
    counterexamples: ["Contact lenses", "Book a room was the first product of Norvane"],
  },
  {
    id: "reading-time",
    pattern:
      /^(?:[·•|,\- ]*)(?:(?:est\.? |estimated )?(?:reading|read) time:? )?\d{1,3}[ -]?min(?:ute)?s?(?: read)?[·•| ]*$/,
    examples: ["·5 min read", "Reading time: 4 minutes", "12 minute read"],
    counterexamples: ["5 minutes later the bridge fell"],
  },
  {
    id: "press-release",
    pattern:
      /^(?:for immediate release|(?:media|press|investor|company)? ?(?:relations )?contacts?(?: information| details)?|notes? (?:to|for) editors?|ends?|end of release|press release|news release|editors?'?s? notes?|source version|view original content.{0,200}|-+ ?ends? ?-+|-+ ?30 ?-+):?$/,
    examples: ["FOR IMMEDIATE RELEASE", "Media contacts", "Notes to editors:", "-ENDS-", "- 30 -"],
    counterexamples: ["Contacts between the two sides broke off", "The press release says more"],
  },
  {
    id: "forward-looking",
    pattern:
      /^(?:(?:cautionary (?:statement|note)|safe harbou?r).{0,120}$|forward-looking (?:statements?|information)\b|(?:this|the) (?:press |news )?(?:release|announcement|document) (?:may )?contains? (?:certain )?(?:statements about|forward-looking))/,
    examples: [
      "Forward-looking statements: This release contains statements about planned sites.",
      "This press release contains forward-looking statements.",
    ],
    counterexamples: ["Forward-looking investors bought Norvane"],
  },
  {
    id: "cookies",
    pattern:
      /^(?:cookie (?:policy|settings|notice|preferences)$|(?:accept|reject|manage)(?: all)? cookies|(?:we|our partners|we and our partners|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking))\b.{0,120}\bcookies?\b)/,
    examples: [
      "We use cookies to improve your visit.",
      "Accept all cookies",
      "By continuing you agree to our use of cookies.",
    ],
    counterexamples: ["Cookies sold well at Norvane last year."],
  },
  {
    id: "legal",
    pattern:
      /^(?:(?:©|\(c\)|copyright (?:©|\(c\)|\d{4})).{0,200}|.{0,200}\ball rights reserved\b.{0,60}|(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy(?: policy| notice)?|imprint|disclaimer|legal notice|accessibility|sitemap|do not sell my (?:personal )?information)(?: ?[|·] ?.{1,80})?)$/,
    examples: ["© 2026 Norvane", "Terms of use | Privacy policy", "All rights reserved."],
    counterexamples: ["Privacy campaigners sued Norvane", "Copyright law changed in 2019."],
  },
  {
    id: "label",
    pattern:
      /^(?:sources?|references|bibliography|footnotes?|further reading|tags?|topics?|categor(?:y|ies)|filed under|posted in|share|credits|in this article)(?: ?:.{0,120})?$|^(?:about the author|written by|posted by):?$/,
    examples: ["Sources:", "Tags: ports, tides", "Filed under: Shipping", "About the author"],
    counterexamples: [
      "Sources close to Norvane deny it",
      "Topics of the day were ports and tides.",
    ],
  },
  {
    id: "advertisement",
    pattern:
      /^(?:advertisement|ad|sponsored(?: content| post)?|promoted|paid (?:content|post)|(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?|scroll to continue.{0,60})[.:]?$/,
    examples: ["Advertisement", "Story continues below", "Sponsored content"],
    counterexamples: ["Advertisement sales at Norvane fell"],
  },
  {
    id: "rule",
    pattern: /^[^\p{L}\p{N}]+$/u,
    examples: ["###", "* * *", "———"],
    counterexamples: ["# 7", "No."],
  },
];

/** Which row makes a block's text boilerplate, or null. */
export function boilerplateOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  if (isGlued(text)) return "glued-labels";
  const line = foldLine(text);
  return BOILERPLATE.find((row) => row.pattern.test(line))?.id ?? null;
}

/** Labels that lost the blanks between them ("PortsTidesHarbours dredging"): a word of many letters with capitals inside. */
const GLUED = /^[^.,;:!?]{0,200}\p{Ll}\p{Lu}[^.,;:!?]{0,200}$/u;
const LONGEST_WORD = 22;

function isGlued(text: string): boolean {
  if (text.length > 200 || !GLUED.test(text)) return false;
  return text
    .split(/\s+/)
    .some((word) => word.length > LONGEST_WORD && /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(word));
}

/** Lower case, straight punctuation, single blanks. */
function foldLine(text: string): string {
  return plainPunctuation(text).toLowerCase().replace(/\s+/g, " ").trim();
}
