import "@fontsource-variable/noto-sans-sc";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/page.css";
import "./styles/parts.css";
import "./styles/signs.css";
import "./styles/source-page.css";
import "./styles/text.css";
import "./styles/comparison.css";
import "./styles/library.css";
import "./styles/check.css";
import "./styles/registers.css";
import "./styles/terms.css";
import "./styles/heat-map.css";
import "./styles/candidates.css";
import "./styles/review.css";
import "./styles/overview.css";
import "./styles/draft.css";
import "./styles/packages.css";
import "./styles/receive.css";
import "./styles/settings.css";
import "./styles/narrow.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { hearEvents } from "./events";
import { onHeard, queryClient } from "./queries";

await hearEvents(onHeard);

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
