import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Icon } from "../parts/icons";
import { keepReceived, PACKAGE_ENDING } from "../parts/received";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { useImports } from "./imports";

const readAll = (directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = directory.createReader();
  const more = async (found: FileSystemEntry[]): Promise<FileSystemEntry[]> => {
    // A browser gives a hundred entries at a time, and an empty list at the end.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    return batch.length === 0 ? found : more([...found, ...batch]);
  };
  return more([]);
};

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  const inside = await readAll(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** Everything that was dropped, folders read to the bottom. */
async function dropped(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (await Promise.all(entries.map(filesOf))).flat();
}

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** Takes files and folders dropped anywhere in the window: texts are imported, a package is checked. */
export function DropZone({ children }: { children: ReactNode }): ReactNode {
  const { w } = useWords();
  const imports = useImports();
  const [over, setOver] = useState(false);
  /** Enter and leave come for every child; only the last leave is one. */
  const depth = useRef(0);
  const enter = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    depth.current++;
    setOver(true);
  };
  const leave = () => {
    depth.current = Math.max(0, depth.current - 1);
    if (depth.current === 0) setOver(false);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = await dropped(event.dataTransfer);
    const [received] = files.filter(({ name }) => name.endsWith(PACKAGE_ENDING));
    if (received) {
      keepReceived(received);
      navigate({ page: "receive" });
    } else if (files.length > 0) imports.start(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped by pointer; the import button serves the keyboard
    <div
      className="shell"
      onDragEnter={enter}
      onDragLeave={leave}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over ? (
        <div className="drop-here">
          <Icon name="upload" />
          {w.shell.dropHere}
        </div>
      ) : null}
    </div>
  );
}
