import { App as AntdApp, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { type ReactNode, useLayoutEffect, useMemo } from "react";
import { Candidates } from "./candidates/candidates";
import { CheckPage } from "./check/check";
import { ComparisonPage } from "./comparison/comparison";
import { DraftPage } from "./draft/draft";
import { Library } from "./library/library";
import { TextPage } from "./library/text";
import { OverlapPage } from "./overlap/overlap";
import { OverviewPage } from "./overview/overview";
import { Packages } from "./packages/packages";
import { type Preferences, useLight, usePreferences, useTypeSize } from "./preferences";
import { ReceivePage } from "./receive/receive";
import { RegistersPage } from "./registers/registers";
import { Review } from "./review/review";
import { useRoute } from "./routes";
import { Search } from "./search/search";
import { Settings } from "./settings/settings";
import { Shell } from "./shell/shell";
import { TermsPage } from "./terms/terms";
import { antdTheme, applyLook } from "./theme";
import { WordsProvider, wordsIn } from "./words-context";

function Current(): ReactNode {
  const route = useRoute();
  switch (route.page) {
    case "library":
      return <Library />;
    case "text":
      return <TextPage key={route.text} text={route.text} clause={route.clause} />;
    case "search":
      return <Search {...route} />;
    case "registers":
      return <RegistersPage />;
    case "terms":
      return <TermsPage />;
    case "candidates":
      return <Candidates />;
    case "check":
      return <CheckPage {...route} />;
    case "overlap":
      return <OverlapPage />;
    case "compare":
      return <ComparisonPage key={`${route.left} ${route.right}`} {...route} />;
    case "review":
      return <Review {...route} />;
    case "overview":
      return <OverviewPage {...route} />;
    case "draft":
      return <DraftPage {...route} />;
    case "packages":
      return <Packages />;
    case "receive":
      return <ReceivePage />;
    case "settings":
      return <Settings />;
  }
}

/** antd puts its styles into the page at run time; a host that forbids unmarked ones gives the mark in this element. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;

/** What was done is said at the foot of the window: above it would lie over the switches and buttons of the bar. */
const AT_THE_FOOT = { top: "calc(100vh - 4.5rem)", maxCount: 1 };

function Dressed({ preferences }: { preferences: Preferences }): ReactNode {
  const { language } = preferences;
  const typeSize = useTypeSize(preferences.typeSize);
  const light = useLight(preferences.theme);
  const theme = useMemo(() => antdTheme(light, typeSize), [light, typeSize]);
  const words = useMemo(() => wordsIn(language), [language]);
  useLayoutEffect(() => applyLook(light, typeSize), [light, typeSize]);
  useLayoutEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.w.product;
  }, [language, words]);
  return (
    <WordsProvider value={words}>
      <ConfigProvider
        theme={theme}
        locale={language === "zh" ? zhCN : enUS}
        button={{ autoInsertSpace: false }}
        {...(nonce ? { csp: { nonce } } : {})}
      >
        <AntdApp component={false} message={AT_THE_FOOT} notification={{ placement: "bottomRight" }}>
          <Shell>
            <Current />
          </Shell>
        </AntdApp>
      </ConfigProvider>
    </WordsProvider>
  );
}

export function App(): ReactNode {
  const preferences = usePreferences();
  return preferences ? <Dressed preferences={preferences} /> : null;
}
