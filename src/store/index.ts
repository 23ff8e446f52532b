export {
  isPlainName,
  planJournal,
  readJournal,
  writeJournal,
} from "./journal.ts";
export {
  type FileHash,
  MANIFEST,
  type ManifestFiles,
  type ManifestInput,
  readManifest,
  writeManifest,
} from "./manifest.ts";
export {
  readSegment,
  type Segment,
  type SegmentOrigin,
  segmentName,
  writeSegment,
} from "./segment.ts";
