import { theme as antd, type ThemeConfig } from "antd";

/** One look in two lights. `military` and `civil` are the two sides everywhere; `red` only says stricter or refused. */
const LIGHT = {
  paper: "#f6f5f1",
  surface: "#fffefb",
  sunken: "#eeece5",
  ink: "#1d2126",
  "ink-2": "#474e56",
  "ink-3": "#62686f",
  hairline: "#d9d6cc",
  accent: "#4a3fae",
  "accent-quiet": "#eae8f7",
  "on-accent": "#ffffff",
  military: "#525f17",
  "military-quiet": "#eff1e2",
  "military-tint": "#dde4b8",
  civil: "#0d5f8c",
  "civil-quiet": "#e4eff6",
  "civil-tint": "#c2dff0",
  red: "#b3261e",
  "red-quiet": "#fae9e7",
  shadow: "rgb(29 33 38 / 14%)",
};

type Palette = typeof LIGHT;

const DARK: Palette = {
  paper: "#16181b",
  surface: "#1e2125",
  sunken: "#101214",
  ink: "#e8e5dc",
  "ink-2": "#bcb9b0",
  "ink-3": "#9d9b93",
  hairline: "#363a40",
  accent: "#b0a8f6",
  "accent-quiet": "#2b2849",
  "on-accent": "#16181b",
  military: "#b9ca72",
  "military-quiet": "#23281a",
  "military-tint": "#424d20",
  civil: "#7bbfe6",
  "civil-quiet": "#15283a",
  "civil-tint": "#1a4661",
  red: "#ff9187",
  "red-quiet": "#3b1f1c",
  shadow: "rgb(0 0 0 / 55%)",
};

export const TYPE_SIZES = { standard: 14, large: 16, projector: 20 } as const;
export type TypeSize = keyof typeof TYPE_SIZES;
export type Light = "light" | "dark";

/** As the style sheets give it, by the language of what is set. */
const FACE = "var(--face)";

/** Gives the page its colours and its type size; style sheets know them as variables. */
export function applyLook(light: Light, size: TypeSize): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(light === "dark" ? DARK : LIGHT)) {
    root.style.setProperty(`--${name}`, value);
  }
  root.dataset.theme = light;
  root.style.colorScheme = light;
  root.style.fontSize = `${TYPE_SIZES[size]}px`;
}

/** The same look for antd; its default greys fail WCAG 2.2 AA on our paper, hence the explicit text colours. */
export function antdTheme(light: Light, size: TypeSize): ThemeConfig {
  const colour = light === "dark" ? DARK : LIGHT;
  const px = TYPE_SIZES[size];
  return {
    algorithm: light === "dark" ? antd.darkAlgorithm : antd.defaultAlgorithm,
    hashed: false,
    token: {
      fontFamily: FACE,
      fontSize: px,
      controlHeight: px * 2,
      borderRadius: 4,
      wireframe: false,
      motion: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.16s",
      colorPrimary: colour.accent,
      colorInfo: colour.accent,
      colorLink: colour.accent,
      colorError: colour.red,
      colorWarning: colour["ink-2"],
      colorSuccess: colour.accent,
      colorBgBase: colour.surface,
      colorBgLayout: colour.paper,
      colorBgContainer: colour.surface,
      colorBgElevated: colour.surface,
      colorText: colour.ink,
      colorTextSecondary: colour["ink-2"],
      colorTextTertiary: colour["ink-3"],
      colorTextQuaternary: colour["ink-3"],
      colorTextDescription: colour["ink-3"],
      colorTextPlaceholder: colour["ink-3"],
      colorTextDisabled: colour["ink-3"],
      colorBorder: colour["ink-3"],
      colorBorderSecondary: colour.hairline,
      colorSplit: colour.hairline,
      controlItemBgActive: colour["accent-quiet"],
      colorTextLightSolid: colour["on-accent"],
    },
    components: {
      Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none", contentFontSizeSM: px - 1 },
      Table: { cellPaddingBlockSM: 5, cellPaddingInlineSM: 8, headerBg: colour.sunken, cellFontSizeSM: px - 1 },
      Segmented: { trackBg: colour.sunken, itemColor: colour["ink-2"], itemSelectedBg: colour.surface },
      Tooltip: { colorBgSpotlight: colour.ink, colorTextLightSolid: colour.paper },
      Form: { itemMarginBottom: px, verticalLabelPadding: "0 0 2px" },
      Tag: { defaultBg: colour.sunken, defaultColor: colour["ink-2"] },
    },
  };
}
