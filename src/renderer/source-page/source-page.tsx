import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Clause, SourcePlace, TextView } from "../../contract";
import { Icon } from "../parts/icons";
import { useWords } from "../words-context";
import { type DrawnPage, hasPage, openPages, type PageSource } from "./page-source";

/** Whether the page that a clause was read from can be shown beside it. */
export const hasSourcePage = (text: TextView, { place }: Clause): boolean =>
  place?.page !== undefined && hasPage(text, place.page);

interface SourcePaneProps {
  text: TextView;
  /** What is shown first, and shown again as soon as it is another. */
  place: SourcePlace;
  onClose?: () => void;
}

/** A page of the source, beside what was read or is typed from it, so that the two are held against one another. */
export function SourcePane({ text, place, onClose }: SourcePaneProps): ReactNode {
  const { w } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <aside className="source-pane" aria-label={w.text.page} tabIndex={0}>
      <header>
        <h2>{text.fileName}</h2>
        {onClose ? <Button icon={<Icon name="close" />} aria-label={w.text.hidePage} onClick={onClose} /> : null}
      </header>
      <SourcePages text={text} place={place} />
    </aside>
  );
}

function SourcePages({ text, place }: { text: TextView; place: SourcePlace }): ReactNode {
  const { w } = useWords();
  const [turned, setTurned] = useState<{ from: SourcePlace; page: number }>();
  const source = useQuery({
    queryKey: ["source-pages", text.id],
    queryFn: () => openPages(text),
    gcTime: 0,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pages = source.data;
  useEffect(() => () => pages?.close(), [pages]);
  if (source.isError) return <p className="doubt-text">{w.text.pageUnreadable}</p>;
  if (!pages) return <p className="quiet">{w.text.pageOpening}</p>;
  // the page of another clause is shown as soon as that one is chosen
  const page = turned?.from === place ? turned.page : (place.page ?? 1);
  const turn = (by: number) => setTurned({ from: place, page: Math.min(pages.pages, Math.max(1, page + by)) });
  return (
    <>
      <div className="page-turner">
        <Button disabled={page <= 1} onClick={() => turn(-1)}>
          {w.text.pageBefore}
        </Button>
        <span>{w.text.pageOf(page, pages.pages)}</span>
        <Button disabled={page >= pages.pages} onClick={() => turn(1)}>
          {w.text.pageAfter}
        </Button>
      </div>
      <PagePicture pages={pages} page={page} box={page === place.page ? place.box : undefined} />
    </>
  );
}

interface PagePictureProps {
  pages: PageSource;
  page: number;
  box: SourcePlace["box"];
}

function PagePicture({ pages, page, box }: PagePictureProps): ReactNode {
  const { w } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnPage & { page: number }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let stale = false;
    // drawn on a canvas of its own: two pages turned quickly must not mix on one
    const sheet = document.createElement("canvas");
    const width = Math.round(target.clientWidth * window.devicePixelRatio);
    pages
      .draw(page, sheet, width)
      .then((size) => {
        if (stale) return;
        target.width = sheet.width;
        target.height = sheet.height;
        target.getContext("2d")?.drawImage(sheet, 0, 0);
        setFailed(false);
        setDrawn({ ...size, page });
      })
      .catch(() => stale || setFailed(true));
    return () => {
      stale = true;
    };
  }, [pages, page]);
  useEffect(() => {
    if (drawn && box) mark.current?.scrollIntoView({ block: "center" });
  }, [drawn, box]);
  return (
    <div className="page-picture">
      {failed ? <p className="doubt-text">{w.text.pageUnreadable}</p> : null}
      <canvas ref={canvas} role="img" aria-label={w.text.showPage(page)} data-page={drawn?.page} />
      {box && drawn?.page === page ? <div ref={mark} className="page-mark" style={placed(box, drawn)} /> : null}
    </div>
  );
}

/** A box of the page in parts of its size, so that it stays in place however large the page is drawn. */
function placed([left, top, right, bottom]: NonNullable<SourcePlace["box"]>, { width, height }: DrawnPage) {
  const part = (length: number, of: number) => `${(100 * length) / of}%`;
  return {
    left: part(left, width),
    top: part(top, height),
    width: part(right - left, width),
    height: part(bottom - top, height),
  };
}
