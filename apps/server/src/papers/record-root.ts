import { appendLeaf, emptyFrontier, encodeBase64, type Frontier, frontierRoot, treeHasher } from "@dauys/core/record";
import { eachLeaf, type RecordStore } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";

const hasher = treeHasher(sha256);
const frontiers = new WeakMap<RecordStore, Frontier>();

/** The root over the first `size` entries of a record, in base64. Only what came since it was last asked is read. */
export async function rootAt(store: RecordStore, size: number): Promise<string> {
  const known = frontiers.get(store);
  let frontier = known !== undefined && known.size <= size ? known : emptyFrontier;
  for await (const leaf of eachLeaf(store, frontier.size, size)) frontier = appendLeaf(hasher, frontier, leaf);
  frontiers.set(store, frontier);
  return encodeBase64(frontierRoot(hasher, frontier));
}
