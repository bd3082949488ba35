import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons';
import { type Appearance, appearanceNames, appearances } from './appearance.ts';

interface Props {
  appearance: Appearance;
  choose: (appearance: Appearance) => void;
}

export function AppearanceMenu({ appearance, choose }: Props) {
  return (
    <Menu
      inline
      checkedValues={{ appearance: [appearance] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = appearances.find((known) => known === checkedItems[0]);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<DarkThemeRegular />}
          menuIcon={null}
          aria-label={`Utseende: ${appearanceNames[appearance]}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {appearances.map((known) => (
            <MenuItemRadio key={known} name="appearance" value={known}>
              {appearanceNames[known]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
