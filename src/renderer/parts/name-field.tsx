import { Input } from "antd";
import type { ReactNode } from "react";

/** Who does something, by name: `label` says what. */
export function NameField({
  label,
  value,
  onName,
}: {
  label: string;
  value: string;
  onName: (name: string) => void;
}): ReactNode {
  return (
    <Input
      value={value}
      placeholder={label}
      aria-label={label}
      autoComplete="name"
      onChange={({ target }) => onName(target.value)}
    />
  );
}
