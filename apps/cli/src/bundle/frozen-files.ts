import type { RecordFiles } from "@dauys/core/election";

/** A record's files with the checkpoint as it was read first, so that a record that grows meanwhile is bundled as it was. */
export function frozenFiles(files: RecordFiles): RecordFiles {
  let checkpoint: ReturnType<RecordFiles["read"]> | null = null;
  return {
    read: (path, most) => {
      if (path !== "checkpoint") return files.read(path, most);
      checkpoint ??= files.read(path, most);
      return checkpoint;
    },
  };
}
