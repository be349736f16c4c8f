import { type ReactNode, useState } from "react";
import { Dialog } from "../parts/dialog";
import { useWords } from "../words-context";
import { useKeys } from "./keys";

/** Every key, by where it works. */
export function KeyGroups(): ReactNode {
  const { w } = useWords();
  return (
    <div className="key-groups">
      {w.keySheet.groups.map(({ where, keys }) => (
        <section key={where}>
          <h3>{where}</h3>
          <dl className="facts">
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** What the keyboard can do, at `?` on any page. */
export function KeySheet(): ReactNode {
  const { w } = useWords();
  const [open, setOpen] = useState(false);
  useKeys({ "?": () => setOpen(true) });
  return (
    <Dialog
      open={open}
      onCancel={() => setOpen(false)}
      footer={null}
      width="46rem"
      title={w.keySheet.title}
      destroyOnHidden
    >
      <KeyGroups />
    </Dialog>
  );
}
