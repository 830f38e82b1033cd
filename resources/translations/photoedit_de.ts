<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Foto speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>own profile</source>
        <translation>eigenes Profil</translation>
    </message>
    <message>
        <source>The profile to proof for, {0}, can&apos;t be read ({1}); name another in Settings.</source>
        <translation>Das Profil {0} für den Proof ist nicht lesbar ({1}); bitte ein anderes in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>{0} is no ICC profile that can be proofed for; name another in Settings.</source>
        <translation>{0} ist kein ICC-Profil, für das ein Proof möglich ist; bitte ein anderes in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: no profile of it is named.</source>
        <translation>Der Bildschirm gilt als sRGB: Kein Profil dafür ist angegeben.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1})</source>
        <translation>{0} ist nicht lesbar ({1})</translation>
    </message>
    <message>
        <source>{0} is no profile of a screen</source>
        <translation>{0} ist kein Profil eines Bildschirms</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}.</source>
        <translation>Fotos werden in den Farben von {0} gezeigt.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: the desktop tells no profile of it; name one.</source>
        <translation>Der Bildschirm gilt als sRGB: Die Arbeitsumgebung nennt kein Profil dafür; bitte eines angeben.</translation>
    </message>
    <message>
        <source>what the desktop tells is no profile of a screen</source>
        <translation>was die Arbeitsumgebung nennt, ist kein Profil eines Bildschirms</translation>
    </message>
    <message>
        <source>the desktop&apos;s profile</source>
        <translation>das Profil der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}, as the desktop says.</source>
        <translation>Fotos werden in den Farben von {0} gezeigt, wie die Arbeitsumgebung sagt.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: {0}; name another file.</source>
        <translation>Der Bildschirm gilt als sRGB: {0}; bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>Cores used; the share of time in which threads waited for Python&apos;s global lock; the longest time the window could not answer; tasks that workers have in hand</source>
        <translation>Genutzte Kerne; der Anteil der Zeit, in der Threads auf Pythons globale Sperre warteten; die längste Zeit, in der das Fenster nicht antworten konnte; Aufgaben, an denen gearbeitet wird</translation>
    </message>
    <message>
        <source>GIL wait: the share of the tiles&apos; time in which a thread was ready to work but had to wait for Python&apos;s global lock; processes have a lock each, so they hardly wait.</source>
        <translation>GIL-Wartezeit: der Anteil der Zeit der Kacheln, in der ein Thread arbeiten konnte, aber auf Pythons globale Sperre warten musste; Prozesse haben je eine eigene Sperre und warten darum kaum.</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>threads only</source>
        <translation>nur Threads</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>{0} bit</source>
        <translation>{0} Bit</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>unterwegs geändert</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interpretiert</translation>
    </message>
    <message>
        <source>last run: {0} · {1}</source>
        <translation>letzter Lauf: {0} · {1}</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} Kerne</translation>
    </message>
    <message>
        <source>GIL wait {0} %</source>
        <translation>GIL-Wartezeit {0} %</translation>
    </message>
    <message>
        <source>longest stall {0} ms</source>
        <translation>längste Stockung {0} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in hand</source>
        <translation>
            <numerusform>%n Aufgabe in Arbeit</numerusform>
            <numerusform>%n Aufgaben in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>the same photos and recipe with {0}: {1} s, {2}, {3}; now x{4} as quick</source>
        <translation>dieselben Fotos und dasselbe Rezept mit {0}: {1} s, {2}, {3}; jetzt {4}-mal so schnell</translation>
    </message>
    <message>
        <source>{0}, but the machine was busy: no verdict</source>
        <translation>{0}, aber der Rechner war beschäftigt: kein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Arbeiter</numerusform>
            <numerusform>%n Arbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>so the window may stall</source>
        <translation>darum kann das Fenster stocken</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {0}</source>
        <translation>Abgebrochen: {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Fertig: {0}</translation>
    </message>
    <message>
        <source>stall {0} ms</source>
        <translation>Stockung {0} ms</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) copied</source>
        <translation>
            <numerusform>%n Schritt kopiert</numerusform>
            <numerusform>%n Schritte kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) follow the folder&apos;s recipe again</source>
        <translation>
            <numerusform>%n Foto folgt wieder dem Rezept des Ordners</numerusform>
            <numerusform>%n Fotos folgen wieder dem Rezept des Ordners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have recipes of their own now</source>
        <translation>
            <numerusform>%n Foto hat nun ein eigenes Rezept</numerusform>
            <numerusform>%n Fotos haben nun eigene Rezepte</numerusform>
        </translation>
    </message>
    <message>
        <source>The window could not answer for {0} ms, {1} ms of it its own work</source>
        <translation>Das Fenster konnte {0} ms nicht antworten, davon {1} ms wegen eigener Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>(and %n time(s) more)</source>
        <translation>
            <numerusform>(und noch %n Mal)</numerusform>
            <numerusform>(und noch %n Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Mitdrehen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The edits of {0} are not kept: {1}</source>
        <translation>Die Bearbeitungen von {0} sind nicht gespeichert: {1}</translation>
    </message>
    <message>
        <source>Drop the folder on the window, or press Ctrl+Shift+O and choose it. Its photos stand in the strip below; the first one is shown.</source>
        <translation>Den Ordner auf das Fenster ziehen, oder Strg+Umschalt+O drücken und ihn wählen. Seine Fotos stehen unten im Streifen; das erste wird gezeigt.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “expo” and press Enter: the recipe has its first step, Exposure.</source>
        <translation>Strg+F drücken, „expo“ tippen und Eingabe drücken: Das Rezept hat seinen ersten Schritt, Belichtung.</translation>
    </message>
    <message>
        <source>Drag the slider Stops to the right until the photo is bright enough. A double-click puts it back.</source>
        <translation>Den Regler der Blendenstufen nach rechts ziehen, bis das Foto hell genug ist. Ein Doppelklick setzt ihn zurück.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “unsharp” and press Enter: the second step, Unsharp mask, sharpens.</source>
        <translation>Strg+F drücken, „unsharp“ tippen und Eingabe drücken: Der zweite Schritt, Unscharf maskieren, schärft.</translation>
    </message>
    <message>
        <source>Press Ctrl+E. The dialog is filled in: all open photos, as JPEG, into a folder “edited” beside them. On the right stands what the results will look like and be called.</source>
        <translation>Strg+E drücken. Der Dialog ist ausgefüllt: alle offenen Fotos, als JPEG, in einen Ordner „edited“ neben ihnen. Rechts steht, wie die Ergebnisse aussehen und heißen werden.</translation>
    </message>
    <message>
        <source>Press Run. The queue shows what becomes of each photo; you can go on working meanwhile. The originals are as they were.</source>
        <translation>Auf Start drücken. Die Warteschlange zeigt, was aus jedem Foto wird; inzwischen kann man weiterarbeiten. Die Originale sind, wie sie waren.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Dateiformate</translation>
    </message>
    <message>
        <source>All photos of a folder made brighter and sharper, as JPEG in another folder: six steps.</source>
        <translation>Alle Fotos eines Ordners heller und schärfer, als JPEG in einem anderen Ordner: sechs Schritte.</translation>
    </message>
    <message>
        <source>A recipe is a list of steps that work from top to bottom. Drag a step by its title to move it; its tick switches it off.</source>
        <translation>Ein Rezept ist eine Liste von Schritten, die von oben nach unten wirken. Ein Schritt wird am Titel gezogen, um ihn zu verschieben; sein Häkchen schaltet ihn aus.</translation>
    </message>
    <message>
        <source>Every step has an opacity and a mask, in the menu behind its three dots; but not those that move pixels.</source>
        <translation>Jeder Schritt hat eine Deckkraft und eine Maske, im Menü hinter seinen drei Punkten; nur die nicht, die Pixel verschieben.</translation>
    </message>
    <message>
        <source>Hold \ to see the original; Y splits the view.</source>
        <translation>\ halten zeigt das Original; Y teilt die Ansicht.</translation>
    </message>
    <message>
        <source>A number takes sums: 1200/2. The wheel and the arrows step, with Shift ten times, with Alt a tenth.</source>
        <translation>Eine Zahl kann gerechnet werden: 1200/2. Mausrad und Pfeile gehen schrittweise, mit Umschalt zehnfach, mit Alt ein Zehntel.</translation>
    </message>
    <message>
        <source>“Move panels” in the menu View gives each panel a title: drag it by that to another side, onto another panel or out of the window. “Reset layout” puts all of them back.</source>
        <translation>„Felder verschieben“ im Menü Ansicht gibt jedem Feld einen Titel: Daran lässt es sich auf eine andere Seite, auf ein anderes Feld oder aus dem Fenster ziehen. „Anordnung zurücksetzen“ stellt alle zurück.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name; Ctrl+? lists all keys, and changes them.</source>
        <translation>Strg+K findet jeden Befehl nach seinem Namen; Strg+? zeigt alle Tasten und ändert sie.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S keeps a recipe as a file, for other folders and for the command line: photoedit batch FOLDER -o RESULTS -r RECIPE.toml</source>
        <translation>Strg+Alt+S speichert ein Rezept als Datei, für andere Ordner und für die Befehlszeile: photoedit batch FOLDER -o RESULTS -r RECIPE.toml</translation>
    </message>
    <message>
        <source>Originals are never changed. What can&apos;t be read or written is named in Messages, and costs no other photo.</source>
        <translation>Originale werden nie verändert. Was sich nicht lesen oder schreiben lässt, steht unter Meldungen und kostet kein anderes Foto.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Behind each title stands its name for the command line and for recipe files.</source>
        <translation>Hinter jedem Titel steht sein Name für die Befehlszeile und für Rezeptdateien.</translation>
    </message>
    <message>
        <source>A mask says where a step works. Places are in percent, so one recipe fits all photos.</source>
        <translation>Eine Maske sagt, wo ein Schritt wirkt. Orte stehen in Prozent, so passt ein Rezept zu allen Fotos.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>AddFilterMenu</name>
    <message>
        <source>Search filters</source>
        <translation>Filter suchen</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
</context>
<context>
    <name>BlendRows</name>
    <message>
        <source>Where the step works</source>
        <translation>Wo der Schritt wirkt</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click on something grey; Esc leaves</source>
        <translation>Auf etwas Graues klicken; Esc beendet</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Shades of Grey</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Grauwelt</translation>
    </message>
    <message>
        <source>White patch</source>
        <translation>Weißer Fleck</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Red filter</source>
        <translation>Rotfilter</translation>
    </message>
    <message>
        <source>Orange filter</source>
        <translation>Orangefilter</translation>
    </message>
    <message>
        <source>Yellow filter</source>
        <translation>Gelbfilter</translation>
    </message>
    <message>
        <source>Green filter</source>
        <translation>Grünfilter</translation>
    </message>
    <message>
        <source>Blue filter</source>
        <translation>Blaufilter</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infrarot</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Mischung</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <source>Blue noise</source>
        <translation>Blaues Rauschen</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>ACES</source>
        <translation>ACES</translation>
    </message>
    <message>
        <source>Hable</source>
        <translation>Hable</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>An der Diagonalen</translation>
    </message>
    <message>
        <source>Transverse</source>
        <translation>An der Gegendiagonalen</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Lanczos3</source>
        <translation>Lanczos3</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Das meiste</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>4:4:4</source>
        <translation>4:4:4</translation>
    </message>
    <message>
        <source>4:2:2</source>
        <translation>4:2:2</translation>
    </message>
    <message>
        <source>4:2:0</source>
        <translation>4:2:0</translation>
    </message>
    <message>
        <source>Ultrafast</source>
        <translation>Ultraschnell</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Zstd</source>
        <translation>Zstd</translation>
    </message>
    <message>
        <source>Strips</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Kompiliert</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interpretiert</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>In photoedit</source>
        <translation>In photoedit</translation>
    </message>
    <message>
        <source>Beside photos</source>
        <translation>Neben den Fotos</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perzeptiv</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Strip GPS</source>
        <translation>Ohne GPS</translation>
    </message>
    <message>
        <source>Strip all</source>
        <translation>Ohne alles</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Adobe RGB</source>
        <translation>Adobe RGB</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There are no copied edits; copy those of a photo with Ctrl+C</source>
        <translation>Keine kopierte Bearbeitung; kopieren Sie die eines Fotos mit Strg+C</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Was kopiert wurde</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>Exact at 100 % only</source>
        <translation>Genau nur bei 100 %</translation>
    </message>
    <message>
        <source>Exact at 100 % only, and here nearly so: {0}. Click to look at 100 %.</source>
        <translation>Genau nur bei 100 %, hier fast: {0}. Klicken zeigt 100 %.</translation>
    </message>
</context>
<context>
    <name>CurvesEditor</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>Tone</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Sharpen and denoise</source>
        <translation>Schärfen und Entrauschen</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Auto-Kontrast</translation>
    </message>
    <message>
        <source>Gives each photo full contrast: its darkest parts become black and its brightest ones white.</source>
        <translation>Gibt jedem Foto vollen Kontrast: Das Dunkelste wird schwarz, das Hellste weiß.</translation>
    </message>
    <message>
        <source>Auto levels</source>
        <translation>Auto-Tonwerte</translation>
    </message>
    <message>
        <source>Stretches the tones of each photo until they reach from black to white.</source>
        <translation>Spreizt die Tonwerte jedes Fotos, bis sie von Schwarz bis Weiß reichen.</translation>
    </message>
    <message>
        <source>Auto white balance</source>
        <translation>Auto-Weißabgleich</translation>
    </message>
    <message>
        <source>Finds the colour of the light in each photo, and makes that light white.</source>
        <translation>Findet in jedem Foto die Farbe des Lichts und macht dieses Licht weiß.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Smooths what is nearly alike and leaves edges: the mean of the neighbours that have a similar colour.</source>
        <translation>Glättet, was fast gleich ist, und lässt Kanten stehen: Mittel der Nachbarn mit ähnlicher Farbe.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Makes a black and white photo, as film behind a coloured filter or as you mix it.</source>
        <translation>Macht ein Schwarzweißfoto, wie Film hinter einem Farbfilter oder wie Sie es mischen.</translation>
    </message>
    <message>
        <source>Black and white point</source>
        <translation>Schwarz- und Weißpunkt</translation>
    </message>
    <message>
        <source>Says which colour of the photo is black and which is white, and how dark and how bright they become.</source>
        <translation>Sagt, welche Farbe des Fotos schwarz und welche weiß ist, und wie dunkel und wie hell sie werden.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Puts the photo on a larger sheet: an even border, or as much as a square or another aspect takes.</source>
        <translation>Legt das Foto auf ein größeres Blatt: ein gleichmäßiger Rand oder so viel, wie ein Quadrat oder anderes Seitenverhältnis braucht.</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Kastenunschärfe</translation>
    </message>
    <message>
        <source>Blurs with a square: each value becomes the mean of its neighbours.</source>
        <translation>Zeichnet mit einem Quadrat weich: Jeder Wert wird das Mittel seiner Nachbarn.</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Helligkeit und Kontrast</translation>
    </message>
    <message>
        <source>Shifts all tones towards white or black, and spreads them or draws them together.</source>
        <translation>Verschiebt alle Töne zu Weiß oder Schwarz und zieht sie auseinander oder zusammen.</translation>
    </message>
    <message>
        <source>Channel mixer</source>
        <translation>Kanalmixer</translation>
    </message>
    <message>
        <source>Mixes new red, green and blue from the photo&apos;s own.</source>
        <translation>Mischt Rot, Grün und Blau neu aus denen des Fotos.</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Brings out contrast in every part of the photo by itself, in dark corners and bright skies alike.</source>
        <translation>Holt den Kontrast in jedem Teil des Fotos einzeln heraus, in dunklen Ecken wie in hellen Himmeln.</translation>
    </message>
    <message>
        <source>Colour balance</source>
        <translation>Farbbalance</translation>
    </message>
    <message>
        <source>Moves shadows, midtones and highlights towards red or cyan, green or magenta, blue or yellow.</source>
        <translation>Verschiebt Schatten, Mitteltöne und Lichter zu Rot oder Cyan, Grün oder Magenta, Blau oder Gelb.</translation>
    </message>
    <message>
        <source>Colour matrix</source>
        <translation>Farbmatrix</translation>
    </message>
    <message>
        <source>Mixes the channels: each one of the result is a sum of parts of red, green and blue.</source>
        <translation>Mischt die Kanäle: Jeder des Ergebnisses ist eine Summe von Anteilen von Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Spreads tones away from middle grey, or draws them together.</source>
        <translation>Zieht die Töne vom mittleren Grau weg oder zu ihm hin.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Keeps a rectangle of the photo.</source>
        <translation>Behält ein Rechteck des Fotos.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Gradationskurven</translation>
    </message>
    <message>
        <source>Bends the tones along a smooth curve through points: where a tone is, and where it goes.</source>
        <translation>Biegt die Töne entlang einer glatten Kurve durch Punkte: wo ein Ton ist und wohin er geht.</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>Entfaltung</translation>
    </message>
    <message>
        <source>Undoes a slight blur of the lens, where sharpening would only hide it.</source>
        <translation>Macht eine leichte Unschärfe des Objektivs rückgängig, die Schärfen nur verdecken würde.</translation>
    </message>
    <message>
        <source>Defringe</source>
        <translation>Farbsäume entfernen</translation>
    </message>
    <message>
        <source>Takes purple and green fringes off hard edges, and leaves brightness alone.</source>
        <translation>Nimmt violette und grüne Säume von harten Kanten und lässt die Helligkeit in Ruhe.</translation>
    </message>
    <message>
        <source>Dehaze</source>
        <translation>Dunst entfernen</translation>
    </message>
    <message>
        <source>Clears haze and mist from the distance.</source>
        <translation>Nimmt Dunst und Nebel aus der Ferne.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Takes noise away, of brightness and of colour apart.</source>
        <translation>Nimmt Rauschen weg, das der Helligkeit und das der Farbe getrennt.</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <source>Shows the photo in few tones, and those between by patterns of dots.</source>
        <translation>Zeigt das Foto in wenigen Tönen und die dazwischen durch Punktmuster.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Draws the edges of what the photo shows.</source>
        <translation>Zeichnet die Kanten dessen, was das Foto zeigt.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Prägen</translation>
    </message>
    <message>
        <source>Makes a grey relief: bright is high, and light falls from one side.</source>
        <translation>Macht ein graues Relief: Helles liegt hoch, und Licht fällt von einer Seite.</translation>
    </message>
    <message>
        <source>Equalize</source>
        <translation>Histogramm ausgleichen</translation>
    </message>
    <message>
        <source>Spreads the brightness of each photo evenly from black to white, for the most contrast everywhere.</source>
        <translation>Verteilt die Helligkeit jedes Fotos gleichmäßig von Schwarz bis Weiß, für den meisten Kontrast überall.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Makes the photo brighter or darker, as more or less light on the sensor would.</source>
        <translation>Macht das Foto heller oder dunkler, wie mehr oder weniger Licht auf dem Sensor.</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>Filmkurve</translation>
    </message>
    <message>
        <source>Gives the photo the contrast of film: dark tones fall gently to black, bright ones roll off to white.</source>
        <translation>Gibt dem Foto den Kontrast von Film: Dunkles fällt sanft ins Schwarz, Helles läuft weich ins Weiß.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirrors the photo; no pixel changes its value.</source>
        <translation>Spiegelt das Foto; kein Pixel ändert seinen Wert.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Makes the tones between black and white brighter or darker; black and white stay.</source>
        <translation>Macht die Töne zwischen Schwarz und Weiß heller oder dunkler; Schwarz und Weiß bleiben.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Gaußsche Unschärfe</translation>
    </message>
    <message>
        <source>Blurs the photo softly and evenly.</source>
        <translation>Zeichnet das Foto sanft und gleichmäßig weich.</translation>
    </message>
    <message>
        <source>Gradient filter</source>
        <translation>Verlaufsfilter</translation>
    </message>
    <message>
        <source>Darkens one side of the photo, usually the sky, as a graduated glass before the lens does.</source>
        <translation>Dunkelt eine Seite des Fotos ab, meist den Himmel, wie ein Verlaufsfilter vor dem Objektiv.</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>Adds grain as of film: most in the midtones, none in black and white.</source>
        <translation>Fügt Körnung wie von Film hinzu: am meisten in den Mitteltönen, keine in Schwarz und Weiß.</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>Keeps the details alone, on grey: what a Gaussian blur takes away.</source>
        <translation>Behält nur die Einzelheiten, auf Grau: was eine gaußsche Unschärfe wegnimmt.</translation>
    </message>
    <message>
        <source>Hot pixels</source>
        <translation>Hot Pixel</translation>
    </message>
    <message>
        <source>Takes away single pixels that shine or are dead, as on long exposures.</source>
        <translation>Nimmt einzelne Pixel weg, die leuchten oder tot sind, wie bei langen Belichtungen.</translation>
    </message>
    <message>
        <source>HSL bands</source>
        <translation>HSL-Farbbereiche</translation>
    </message>
    <message>
        <source>Changes hue, saturation and lightness of eight bands of colour, from red to magenta, each by itself.</source>
        <translation>Ändert Farbton, Sättigung und Helligkeit von acht Farbbereichen, von Rot bis Magenta, jeden für sich.</translation>
    </message>
    <message>
        <source>Hue shift</source>
        <translation>Farbton verschieben</translation>
    </message>
    <message>
        <source>Turns all colours round the colour circle; each stays as light and as strong as it was.</source>
        <translation>Dreht alle Farben im Farbkreis; jede bleibt so hell und so kräftig, wie sie war.</translation>
    </message>
    <message>
        <source>Image watermark</source>
        <translation>Bild-Wasserzeichen</translation>
    </message>
    <message>
        <source>Lays a logo or another picture over the photo, in proportion to its size.</source>
        <translation>Legt ein Logo oder anderes Bild über das Foto, im Verhältnis zu dessen Größe.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Turns the photo into its negative.</source>
        <translation>Macht aus dem Foto sein Negativ.</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Objektivunschärfe</translation>
    </message>
    <message>
        <source>Blurs as a lens out of focus does: a bright point becomes a bright disc.</source>
        <translation>Zeichnet weich wie ein unscharf gestelltes Objektiv: Ein heller Punkt wird eine helle Scheibe.</translation>
    </message>
    <message>
        <source>Lens distortion</source>
        <translation>Objektivverzeichnung</translation>
    </message>
    <message>
        <source>Straightens the curved lines of a lens: barrel, pincushion and wavy distortion.</source>
        <translation>Macht die gebogenen Linien eines Objektivs gerade: tonnen-, kissen- und wellenförmige Verzeichnung.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Sets what becomes black and what becomes white, and bends the tones between.</source>
        <translation>Legt fest, was schwarz und was weiß wird, und biegt die Töne dazwischen.</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Lokaler Kontrast</translation>
    </message>
    <message>
        <source>Brings out structure, also known as clarity: more contrast within each part of the photo.</source>
        <translation>Holt Struktur heraus, auch Klarheit genannt: mehr Kontrast innerhalb jedes Teils des Fotos.</translation>
    </message>
    <message>
        <source>LUT</source>
        <translation>LUT</translation>
    </message>
    <message>
        <source>Gives the photo the look of a 3D look-up table, as films and other programs come with.</source>
        <translation>Gibt dem Foto den Look einer 3D-Farbtabelle, wie Filme und andere Programme sie mitbringen.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Takes specks and noise away and keeps edges sharp: each value becomes the median of its neighbours.</source>
        <translation>Nimmt Flecken und Rauschen weg und hält Kanten scharf: Jeder Wert wird der Median seiner Nachbarn.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Blurs along a line, as a camera does that moves during the exposure.</source>
        <translation>Zeichnet entlang einer Linie weich, wie eine Kamera, die sich während der Belichtung bewegt.</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Non-local Means</translation>
    </message>
    <message>
        <source>Takes noise away and keeps fine texture: the mean of the pixels whose surroundings look alike.</source>
        <translation>Nimmt Rauschen weg und behält feine Struktur: Mittel der Pixel, deren Umgebungen sich gleichen.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Straightens what was seen from aside: a four-cornered part of the photo becomes the whole picture.</source>
        <translation>Macht gerade, was von der Seite gesehen wurde: Ein viereckiger Teil des Fotos wird das ganze Bild.</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Verpixeln</translation>
    </message>
    <message>
        <source>Makes large square pixels: each block gets its mean.</source>
        <translation>Macht große quadratische Pixel: Jeder Block bekommt seinen Mittelwert.</translation>
    </message>
    <message>
        <source>Posterize</source>
        <translation>Tontrennung</translation>
    </message>
    <message>
        <source>Leaves only a few tones in each channel, as in a silk-screen poster.</source>
        <translation>Lässt nur wenige Töne in jedem Kanal, wie bei einem Siebdruckplakat.</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>Runs your own Python on the pixels: a file with a function `pixel` or `tile`.</source>
        <translation>Lässt Ihr eigenes Python auf die Pixel los: eine Datei mit einer Funktion `pixel` oder `tile`.</translation>
    </message>
    <message>
        <source>Radial blur</source>
        <translation>Radiale Unschärfe</translation>
    </message>
    <message>
        <source>Blurs outwards from a point, as zooming during the exposure does, or around it, as turning does.</source>
        <translation>Zeichnet von einem Punkt nach außen weich, wie Zoomen während der Belichtung, oder um ihn herum, wie Drehen.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Makes the photo smaller or larger, in linear light and without aliasing.</source>
        <translation>Macht das Foto kleiner oder größer, in linearem Licht und ohne Aliasing.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turns the photo counter-clockwise. Quarter turns are exact: no pixel changes its value.</source>
        <translation>Dreht das Foto gegen den Uhrzeigersinn. Vierteldrehungen sind genau: Kein Pixel ändert seinen Wert.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Makes colours stronger or paler; 0 makes the photo grey.</source>
        <translation>Macht Farben kräftiger oder blasser; 0 macht das Foto grau.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Gives the photo the brown tones of an old print.</source>
        <translation>Gibt dem Foto die Brauntöne eines alten Abzugs.</translation>
    </message>
    <message>
        <source>Shadows and highlights</source>
        <translation>Schatten und Lichter</translation>
    </message>
    <message>
        <source>Lifts the shadows or brings back the highlights, and keeps the detail inside them.</source>
        <translation>Hebt die Schatten oder holt die Lichter zurück und behält die Einzelheiten darin.</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarisieren</translation>
    </message>
    <message>
        <source>Turns the bright tones into their negative, as a print does that sees light while it is developed.</source>
        <translation>Macht die hellen Töne zum Negativ, wie ein Abzug, der beim Entwickeln Licht sieht.</translation>
    </message>
    <message>
        <source>Split toning</source>
        <translation>Teiltonung</translation>
    </message>
    <message>
        <source>Tints the shadows with one colour and the highlights with another.</source>
        <translation>Tönt die Schatten mit einer Farbe und die Lichter mit einer anderen.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Gerade richten</translation>
    </message>
    <message>
        <source>Turns the photo a little, to level the horizon, and cuts the empty corners off.</source>
        <translation>Dreht das Foto ein wenig, um den Horizont gerade zu richten, und schneidet die leeren Ecken ab.</translation>
    </message>
    <message>
        <source>Surface blur</source>
        <translation>Flächenunschärfe</translation>
    </message>
    <message>
        <source>Smooths surfaces, as of skin and sky, and keeps edges.</source>
        <translation>Glättet Flächen wie Haut und Himmel und behält Kanten.</translation>
    </message>
    <message>
        <source>Text watermark</source>
        <translation>Text-Wasserzeichen</translation>
    </message>
    <message>
        <source>Writes a line of text over the photo, in proportion to its size.</source>
        <translation>Schreibt eine Zeile Text über das Foto, im Verhältnis zu dessen Größe.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Makes everything black or white: what is as bright as the level, or brighter, becomes white.</source>
        <translation>Macht alles schwarz oder weiß: Was so hell wie die Schwelle oder heller ist, wird weiß.</translation>
    </message>
    <message>
        <source>Tilt shift</source>
        <translation>Tilt-Shift</translation>
    </message>
    <message>
        <source>Keeps a band sharp and blurs the more the further away from it, so that a town looks like a toy.</source>
        <translation>Hält einen Streifen scharf und zeichnet umso weicher, je weiter davon entfernt, sodass eine Stadt wie Spielzeug aussieht.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Unscharf maskieren</translation>
    </message>
    <message>
        <source>Sharpens by adding back what a blur takes away.</source>
        <translation>Schärft, indem zurückgegeben wird, was eine Unschärfe wegnimmt.</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>Makes pale colours stronger, and strong ones hardly: skin stays natural, nothing becomes garish.</source>
        <translation>Macht blasse Farben kräftiger und kräftige kaum: Haut bleibt natürlich, nichts wird grell.</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Makes the corners darker or brighter.</source>
        <translation>Macht die Ecken dunkler oder heller.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Makes the photo warmer or cooler, greener or more magenta.</source>
        <translation>Macht das Foto wärmer oder kühler, grüner oder mehr magenta.</translation>
    </message>
    <message>
        <source>Full strength up to a first point, then fading out until a second one, like a graduated filter.</source>
        <translation>Volle Stärke bis zu einem ersten Punkt, dann auslaufend bis zu einem zweiten, wie ein Verlaufsfilter.</translation>
    </message>
    <message>
        <source>Full strength where the photo is as bright as the range says, fading out on both sides of it.</source>
        <translation>Volle Stärke, wo das Foto so hell ist, wie der Bereich sagt, nach beiden Seiten auslaufend.</translation>
    </message>
    <message>
        <source>Full strength in the middle of an ellipse, fading out to nothing at its edge.</source>
        <translation>Volle Stärke in der Mitte einer Ellipse, am Rand auf nichts auslaufend.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>How much of the darkest and of the brightest may be lost</source>
        <translation>Wie viel vom Dunkelsten und vom Hellsten verloren gehen darf</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>What is stretched</source>
        <translation>Was gespreizt wird</translation>
    </message>
    <message>
        <source>Stretch brightness; colours keep their balance</source>
        <translation>Helligkeit spreizen; die Farben behalten ihr Verhältnis</translation>
    </message>
    <message>
        <source>Stretch red, green and blue each for itself; casts of shadows and lights go away</source>
        <translation>Rot, Grün und Blau je für sich spreizen; Farbstiche von Schatten und Lichtern verschwinden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the stretching; 0 changes nothing</source>
        <translation>Wie stark gespreizt wird; 0 ändert nichts</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How the light is found</source>
        <translation>Wie das Licht gefunden wird</translation>
    </message>
    <message>
        <source>Bright parts count more: the mean of the 6th powers (Finlayson, Trezzi 2004)</source>
        <translation>Helles zählt mehr: Mittel der 6. Potenzen (Finlayson, Trezzi 2004)</translation>
    </message>
    <message>
        <source>All colours together are grey: the mean (Buchsbaum 1980)</source>
        <translation>Alle Farben zusammen sind grau: der Mittelwert (Buchsbaum 1980)</translation>
    </message>
    <message>
        <source>The brightest part is white: the brightest values of each channel (Land 1977)</source>
        <translation>Das Hellste ist weiß: die hellsten Werte jedes Kanals (Land 1977)</translation>
    </message>
    <message>
        <source>For white-patch: how much of each channel&apos;s brightest values to leave out</source>
        <translation>Für „Weißer Fleck“: wie viel von den hellsten Werten jedes Kanals außer Acht bleibt</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing</source>
        <translation>Wie weit es geht; 0 ändert nichts</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur</source>
        <translation>Standardabweichung (Sigma) der Unschärfe</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Standard deviation of what colours may differ by; 1 is black to white in one channel</source>
        <translation>Standardabweichung dessen, worin sich Farben unterscheiden dürfen; 1 ist Schwarz bis Weiß in einem Kanal</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>What the greys are made of</source>
        <translation>Woraus die Grautöne entstehen</translation>
    </message>
    <message>
        <source>As bright as colours look (the luminance of Rec. 709)</source>
        <translation>So hell, wie Farben wirken (Luminanz nach Rec. 709)</translation>
    </message>
    <message>
        <source>Dark skies, bright skin: a red filter in front of the lens</source>
        <translation>Dunkle Himmel, helle Haut: ein Rotfilter vor dem Objektiv</translation>
    </message>
    <message>
        <source>Between red and yellow</source>
        <translation>Zwischen Rot und Gelb</translation>
    </message>
    <message>
        <source>Skies a little darker: the usual filter for landscapes</source>
        <translation>Himmel etwas dunkler: der übliche Filter für Landschaften</translation>
    </message>
    <message>
        <source>Bright leaves, darker skin</source>
        <translation>Helle Blätter, dunklere Haut</translation>
    </message>
    <message>
        <source>Bright skies and haze, dark skin and lips</source>
        <translation>Helle Himmel und Dunst, dunkle Haut und Lippen</translation>
    </message>
    <message>
        <source>Glowing leaves, black skies</source>
        <translation>Leuchtende Blätter, schwarze Himmel</translation>
    </message>
    <message>
        <source>The parts below</source>
        <translation>Die Anteile unten</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Part of red, for custom</source>
        <translation>Anteil von Rot, bei eigener Mischung</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Part of green, for custom</source>
        <translation>Anteil von Grün, bei eigener Mischung</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Part of blue, for custom</source>
        <translation>Anteil von Blau, bei eigener Mischung</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>What becomes black: red, green and blue, 0 to 1</source>
        <translation>Was schwarz wird: Rot, Grün und Blau, 0 bis 1</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>What becomes white: red, green and blue, 0 to 1</source>
        <translation>Was weiß wird: Rot, Grün und Blau, 0 bis 1</translation>
    </message>
    <message>
        <source>Darkest</source>
        <translation>Dunkelstes</translation>
    </message>
    <message>
        <source>How bright black becomes; more gives faded shadows</source>
        <translation>Wie hell Schwarz wird; mehr gibt verblasste Schatten</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>Hellstes</translation>
    </message>
    <message>
        <source>How bright white becomes; less gives muted highlights</source>
        <translation>Wie hell Weiß wird; weniger gibt gedämpfte Lichter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width, in percent of the shorter side</source>
        <translation>Breite, in Prozent der kürzeren Seite</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>So much more at the bottom, as prints have</source>
        <translation>So viel mehr am unteren Rand, wie bei Abzügen</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Width to height of the result, like 1:1; the sheet grows until it has that</source>
        <translation>Breite zu Höhe des Ergebnisses, etwa 1:1; das Blatt wächst, bis es passt</translation>
    </message>
    <message>
        <source>:1</source>
        <translation>:1</translation>
    </message>
    <message>
        <source>What the border is filled with</source>
        <translation>Womit der Rahmen gefüllt wird</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Where the photo lies on a sheet that has grown for its aspect</source>
        <translation>Wo das Foto auf einem Blatt liegt, das für sein Seitenverhältnis gewachsen ist</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>At the top, in the middle</source>
        <translation>Oben in der Mitte</translation>
    </message>
    <message>
        <source>At the bottom, in the middle</source>
        <translation>Unten in der Mitte</translation>
    </message>
    <message>
        <source>At the left, in the middle</source>
        <translation>Links in der Mitte</translation>
    </message>
    <message>
        <source>At the right, in the middle</source>
        <translation>Rechts in der Mitte</translation>
    </message>
    <message>
        <source>In the top left corner</source>
        <translation>In der Ecke oben links</translation>
    </message>
    <message>
        <source>In the top right corner</source>
        <translation>In der Ecke oben rechts</translation>
    </message>
    <message>
        <source>In the bottom left corner</source>
        <translation>In der Ecke unten links</translation>
    </message>
    <message>
        <source>In the bottom right corner</source>
        <translation>In der Ecke unten rechts</translation>
    </message>
    <message>
        <source>Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5</source>
        <translation>Pixel nach jeder Seite: bei 1 ist das Fenster 3 x 3, bei 2 ist es 5 x 5</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Above 0 everything moves towards white, below 0 towards black</source>
        <translation>Über 0 wird alles heller, unter 0 dunkler</translation>
    </message>
    <message>
        <source>-1 is flat grey, 0 changes nothing</source>
        <translation>-1 ist flaches Grau, 0 ändert nichts</translation>
    </message>
    <message>
        <source>Red red</source>
        <translation>Rot aus Rot</translation>
    </message>
    <message>
        <source>How much red the new red takes</source>
        <translation>Wie viel Rot das neue Rot bekommt</translation>
    </message>
    <message>
        <source>Red green</source>
        <translation>Rot aus Grün</translation>
    </message>
    <message>
        <source>How much green the new red takes</source>
        <translation>Wie viel Grün das neue Rot bekommt</translation>
    </message>
    <message>
        <source>Red blue</source>
        <translation>Rot aus Blau</translation>
    </message>
    <message>
        <source>How much blue the new red takes</source>
        <translation>Wie viel Blau das neue Rot bekommt</translation>
    </message>
    <message>
        <source>Green red</source>
        <translation>Grün aus Rot</translation>
    </message>
    <message>
        <source>How much red the new green takes</source>
        <translation>Wie viel Rot das neue Grün bekommt</translation>
    </message>
    <message>
        <source>Green green</source>
        <translation>Grün aus Grün</translation>
    </message>
    <message>
        <source>How much green the new green takes</source>
        <translation>Wie viel Grün das neue Grün bekommt</translation>
    </message>
    <message>
        <source>Green blue</source>
        <translation>Grün aus Blau</translation>
    </message>
    <message>
        <source>How much blue the new green takes</source>
        <translation>Wie viel Blau das neue Grün bekommt</translation>
    </message>
    <message>
        <source>Blue red</source>
        <translation>Blau aus Rot</translation>
    </message>
    <message>
        <source>How much red the new blue takes</source>
        <translation>Wie viel Rot das neue Blau bekommt</translation>
    </message>
    <message>
        <source>Blue green</source>
        <translation>Blau aus Grün</translation>
    </message>
    <message>
        <source>How much green the new blue takes</source>
        <translation>Wie viel Grün das neue Blau bekommt</translation>
    </message>
    <message>
        <source>Blue blue</source>
        <translation>Blau aus Blau</translation>
    </message>
    <message>
        <source>How much blue the new blue takes</source>
        <translation>Wie viel Blau das neue Blau bekommt</translation>
    </message>
    <message>
        <source>Keep greys</source>
        <translation>Grau erhalten</translation>
    </message>
    <message>
        <source>Scale each new channel so that its parts add up to 1: greys keep their brightness</source>
        <translation>Jeden neuen Kanal so skalieren, dass seine Anteile 1 ergeben: Grau behält seine Helligkeit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Steepest curve, as a multiple of the straight one: more brings out more contrast, and noise</source>
        <translation>Steilste Kurve, als Vielfaches der geraden: Mehr holt mehr Kontrast heraus, und mehr Rauschen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Cells across and down the photo</source>
        <translation>Felder quer und hoch über das Foto</translation>
    </message>
    <message>
        <source>Shadows red</source>
        <translation>Schatten Rot</translation>
    </message>
    <message>
        <source>Move shadows towards red, below 0 towards cyan</source>
        <translation>Schatten zu Rot verschieben, unter 0 zu Cyan</translation>
    </message>
    <message>
        <source>Shadows green</source>
        <translation>Schatten Grün</translation>
    </message>
    <message>
        <source>Move shadows towards green, below 0 towards magenta</source>
        <translation>Schatten zu Grün verschieben, unter 0 zu Magenta</translation>
    </message>
    <message>
        <source>Shadows blue</source>
        <translation>Schatten Blau</translation>
    </message>
    <message>
        <source>Move shadows towards blue, below 0 towards yellow</source>
        <translation>Schatten zu Blau verschieben, unter 0 zu Gelb</translation>
    </message>
    <message>
        <source>Midtones red</source>
        <translation>Mitteltöne Rot</translation>
    </message>
    <message>
        <source>Move midtones towards red, below 0 towards cyan</source>
        <translation>Mitteltöne zu Rot verschieben, unter 0 zu Cyan</translation>
    </message>
    <message>
        <source>Midtones green</source>
        <translation>Mitteltöne Grün</translation>
    </message>
    <message>
        <source>Move midtones towards green, below 0 towards magenta</source>
        <translation>Mitteltöne zu Grün verschieben, unter 0 zu Magenta</translation>
    </message>
    <message>
        <source>Midtones blue</source>
        <translation>Mitteltöne Blau</translation>
    </message>
    <message>
        <source>Move midtones towards blue, below 0 towards yellow</source>
        <translation>Mitteltöne zu Blau verschieben, unter 0 zu Gelb</translation>
    </message>
    <message>
        <source>Highlights red</source>
        <translation>Lichter Rot</translation>
    </message>
    <message>
        <source>Move highlights towards red, below 0 towards cyan</source>
        <translation>Lichter zu Rot verschieben, unter 0 zu Cyan</translation>
    </message>
    <message>
        <source>Highlights green</source>
        <translation>Lichter Grün</translation>
    </message>
    <message>
        <source>Move highlights towards green, below 0 towards magenta</source>
        <translation>Lichter zu Grün verschieben, unter 0 zu Magenta</translation>
    </message>
    <message>
        <source>Highlights blue</source>
        <translation>Lichter Blau</translation>
    </message>
    <message>
        <source>Move highlights towards blue, below 0 towards yellow</source>
        <translation>Lichter zu Blau verschieben, unter 0 zu Gelb</translation>
    </message>
    <message>
        <source>Keep luminance</source>
        <translation>Luminanz erhalten</translation>
    </message>
    <message>
        <source>Give each pixel its brightness back</source>
        <translation>Jedem Pixel seine Helligkeit zurückgeben</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Three groups for red, green and blue of the result: what each takes of red, green and blue</source>
        <translation>Drei Gruppen für Rot, Grün und Blau des Ergebnisses: was jede von Rot, Grün und Blau nimmt</translation>
    </message>
    <message>
        <source>0 changes nothing, -1 is flat grey</source>
        <translation>0 ändert nichts, -1 ist flaches Grau</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Where the rectangle begins</source>
        <translation>Wo das Rechteck beginnt</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the rectangle</source>
        <translation>Breite des Rechtecks</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the rectangle</source>
        <translation>Höhe des Rechtecks</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What the four lengths count</source>
        <translation>Was die vier Längen zählen</translation>
    </message>
    <message>
        <source>Pixels of the photo</source>
        <translation>Pixel des Fotos</translation>
    </message>
    <message>
        <source>Percent of the photo&apos;s width and height</source>
        <translation>Prozent der Breite und Höhe des Fotos</translation>
    </message>
    <message>
        <source>Width to height, like 3:2 or 1.5</source>
        <translation>Breite zu Höhe, etwa 3:2 oder 1.5</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Mitdrehen</translation>
    </message>
    <message>
        <source>Turn the aspect with the photo: 3:2 is 2:3 for upright photos</source>
        <translation>Das Seitenverhältnis mit dem Foto drehen: 3:2 ist bei Hochformat 2:3</translation>
    </message>
    <message>
        <source>Which part is kept, where left or top does not say so</source>
        <translation>Welcher Teil bleibt, wo links oder oben es nicht sagt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The curve: pairs of tone and new tone, from 0 (black) to 1 (white)</source>
        <translation>Die Kurve: Paare aus Ton und neuem Ton, von 0 (schwarz) bis 1 (weiß)</translation>
    </message>
    <message>
        <source>A further curve for red alone</source>
        <translation>Eine weitere Kurve nur für Rot</translation>
    </message>
    <message>
        <source>A further curve for green alone</source>
        <translation>Eine weitere Kurve nur für Grün</translation>
    </message>
    <message>
        <source>A further curve for blue alone</source>
        <translation>Eine weitere Kurve nur für Blau</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>What the points bend</source>
        <translation>Was die Punkte biegen</translation>
    </message>
    <message>
        <source>Bend red, green and blue alike: colours grow stronger with contrast, as in most programs</source>
        <translation>Rot, Grün und Blau gleich biegen: Farben werden mit dem Kontrast kräftiger, wie in den meisten Programmen</translation>
    </message>
    <message>
        <source>Bend brightness only: all channels rise or fall by the same amount</source>
        <translation>Nur die Helligkeit biegen: Alle Kanäle steigen oder fallen um gleich viel</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur that is undone</source>
        <translation>Standardabweichung (Sigma) der Unschärfe, die rückgängig gemacht wird</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>More is sharper, and noisier</source>
        <translation>Mehr ist schärfer und rauscht mehr</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the fringe goes</source>
        <translation>Wie viel vom Saum verschwindet</translation>
    </message>
    <message>
        <source>About the width of the fringes: standard deviation of the means</source>
        <translation>Etwa die Breite der Säume: Standardabweichung der Mittel</translation>
    </message>
    <message>
        <source>How much a fringe&apos;s colour differs from what is around</source>
        <translation>Wie sehr sich die Farbe eines Saums von der Umgebung unterscheidet</translation>
    </message>
    <message>
        <source>How much of the haze goes</source>
        <translation>Wie viel vom Dunst verschwindet</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Radius of the window that something dark is looked for in, in percent of the longer side</source>
        <translation>Radius des Fensters, in dem etwas Dunkles gesucht wird, in Prozent der längeren Seite</translation>
    </message>
    <message>
        <source>Airlight</source>
        <translation>Luftlicht</translation>
    </message>
    <message>
        <source>How many of the photo&apos;s values are darker than haze</source>
        <translation>Wie viele Werte des Fotos dunkler als der Dunst sind</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in brightness; 1 is black to white</source>
        <translation>Standardabweichung des Helligkeitsrauschens; 1 ist Schwarz bis Weiß</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in colours</source>
        <translation>Standardabweichung des Farbrauschens</translation>
    </message>
    <message>
        <source>Tones of each channel; at 2 each is on or off</source>
        <translation>Töne je Kanal; bei 2 ist jeder an oder aus</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>How the dots lie</source>
        <translation>Wie die Punkte liegen</translation>
    </message>
    <message>
        <source>A fine grid, as old printers have it</source>
        <translation>Ein feines Raster, wie bei alten Druckern</translation>
    </message>
    <message>
        <source>Scattered dots without a grid</source>
        <translation>Verstreute Punkte ohne Raster</translation>
    </message>
    <message>
        <source>Each dot makes up for its neighbours: the sharpest</source>
        <translation>Jeder Punkt gleicht seine Nachbarn aus: am schärfsten</translation>
    </message>
    <message>
        <source>How bright edges are</source>
        <translation>Wie hell Kanten sind</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>What the drawing looks like</source>
        <translation>Wie die Zeichnung aussieht</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>Helle Linien auf Schwarz</translation>
    </message>
    <message>
        <source>Dark lines on white, as a pencil draws</source>
        <translation>Dunkle Linien auf Weiß, wie mit Bleistift</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>How wide the lines are</source>
        <translation>Wie breit die Linien sind</translation>
    </message>
    <message>
        <source>As wide as the edge is soft</source>
        <translation>So breit, wie die Kante weich ist</translation>
    </message>
    <message>
        <source>One pixel wide, where the edge is steepest, as Canny&apos;s edge detector draws them</source>
        <translation>Ein Pixel breit, wo die Kante am steilsten ist, wie Cannys Kantenerkennung</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Geringste</translation>
    </message>
    <message>
        <source>Thin lines that are weaker are left out; blur the photo first, and there are fewer</source>
        <translation>Dünne Linien, die schwächer sind, entfallen; erst weichzeichnen gibt weniger davon</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How strong light and shadow are</source>
        <translation>Wie stark Licht und Schatten sind</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Where the light comes from: 0 is the right, 90 above, 135 the top left</source>
        <translation>Woher das Licht kommt: 0 ist rechts, 90 oben, 135 oben links</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing, 1 is all the way</source>
        <translation>Wie weit es geht; 0 ändert nichts, 1 ist ganz</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Blendenstufen</translation>
    </message>
    <message>
        <source>One stop more is twice the light</source>
        <translation>Eine Stufe mehr ist doppelt so viel Licht</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Which film</source>
        <translation>Welcher Film</translation>
    </message>
    <message>
        <source>The contrast of cinema, middle grey stays: a fit to the ACES rendering (Narkowicz 2015)</source>
        <translation>Der Kontrast des Kinos, mittleres Grau bleibt: angepasst an die ACES-Darstellung (Narkowicz 2015)</translation>
    </message>
    <message>
        <source>Soft and brighter, with a long roll-off (Hable 2010, as in Uncharted 2)</source>
        <translation>Weich und heller, mit langem Auslauf (Hable 2010, wie in Uncharted 2)</translation>
    </message>
    <message>
        <source>Exposure before the curve: brighter without losing the highlights; white stays white</source>
        <translation>Belichtung vor der Kurve: heller, ohne die Lichter zu verlieren; Weiß bleibt Weiß</translation>
    </message>
    <message>
        <source>How much of the curve; 0 changes nothing</source>
        <translation>Wie viel von der Kurve; 0 ändert nichts</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>What changes places</source>
        <translation>Was die Plätze tauscht</translation>
    </message>
    <message>
        <source>Exchange left and right, as a mirror does</source>
        <translation>Links und rechts tauschen, wie ein Spiegel</translation>
    </message>
    <message>
        <source>Exchange top and bottom</source>
        <translation>Oben und unten tauschen</translation>
    </message>
    <message>
        <source>Exchange both: half a turn</source>
        <translation>Beides tauschen: eine halbe Drehung</translation>
    </message>
    <message>
        <source>Mirror at the diagonal from top left to bottom right</source>
        <translation>An der Diagonalen von oben links nach unten rechts spiegeln</translation>
    </message>
    <message>
        <source>Mirror at the other diagonal</source>
        <translation>An der anderen Diagonalen spiegeln</translation>
    </message>
    <message>
        <source>Above 1 brighter, below 1 darker</source>
        <translation>Über 1 heller, unter 1 dunkler</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>What is averaged</source>
        <translation>Was gemittelt wird</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file, as most programs do</source>
        <translation>Die Werte weichzeichnen, wie sie in der Datei stehen, wie die meisten Programme</translation>
    </message>
    <message>
        <source>Blur the light itself, as a lens does: bright spots stay bright</source>
        <translation>Das Licht selbst weichzeichnen, wie ein Objektiv: Helle Punkte bleiben hell</translation>
    </message>
    <message>
        <source>How much light the upper side gets</source>
        <translation>Wie viel Licht die obere Seite bekommt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Where the middle of the transition lies, from top to bottom</source>
        <translation>Wo die Mitte des Übergangs liegt, von oben nach unten</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>Width of the transition, in percent of the photo</source>
        <translation>Breite des Übergangs, in Prozent des Fotos</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise: at 90 the left side is darkened, at 180 the bottom</source>
        <translation>Grad gegen den Uhrzeigersinn: Bei 90 wird die linke Seite abgedunkelt, bei 180 die untere</translation>
    </message>
    <message>
        <source>Strength; 0.2 is a fast film</source>
        <translation>Stärke; 0.2 ist ein empfindlicher Film</translation>
    </message>
    <message>
        <source>Size of the grains; at 1 each pixel has its own</source>
        <translation>Größe der Körner; bei 1 hat jedes Pixel sein eigenes</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Another grain for each of red, green and blue</source>
        <translation>Anderes Korn für Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another number is another grain</source>
        <translation>Eine andere Zahl gibt ein anderes Korn</translation>
    </message>
    <message>
        <source>Size of the details: the standard deviation (sigma) of the blur</source>
        <translation>Größe der Einzelheiten: Standardabweichung (Sigma) der Unschärfe</translation>
    </message>
    <message>
        <source>Contrast of the details</source>
        <translation>Kontrast der Einzelheiten</translation>
    </message>
    <message>
        <source>How much it must stick out; 1 changes nothing</source>
        <translation>Wie weit es herausragen muss; 1 ändert nichts</translation>
    </message>
    <message>
        <source>Red hue</source>
        <translation>Rot: Farbton</translation>
    </message>
    <message>
        <source>Turn red towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Rot zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Red saturation</source>
        <translation>Rot: Sättigung</translation>
    </message>
    <message>
        <source>Make red stronger; -1 makes it grey</source>
        <translation>Rot kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Red lightness</source>
        <translation>Rot: Helligkeit</translation>
    </message>
    <message>
        <source>Make red lighter, or darker below 0</source>
        <translation>Rot heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Orange hue</source>
        <translation>Orange: Farbton</translation>
    </message>
    <message>
        <source>Turn orange towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Orange zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Orange saturation</source>
        <translation>Orange: Sättigung</translation>
    </message>
    <message>
        <source>Make orange stronger; -1 makes it grey</source>
        <translation>Orange kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Orange lightness</source>
        <translation>Orange: Helligkeit</translation>
    </message>
    <message>
        <source>Make orange lighter, or darker below 0</source>
        <translation>Orange heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Yellow hue</source>
        <translation>Gelb: Farbton</translation>
    </message>
    <message>
        <source>Turn yellow towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Gelb zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Yellow saturation</source>
        <translation>Gelb: Sättigung</translation>
    </message>
    <message>
        <source>Make yellow stronger; -1 makes it grey</source>
        <translation>Gelb kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Yellow lightness</source>
        <translation>Gelb: Helligkeit</translation>
    </message>
    <message>
        <source>Make yellow lighter, or darker below 0</source>
        <translation>Gelb heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Green hue</source>
        <translation>Grün: Farbton</translation>
    </message>
    <message>
        <source>Turn green towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Grün zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Green saturation</source>
        <translation>Grün: Sättigung</translation>
    </message>
    <message>
        <source>Make green stronger; -1 makes it grey</source>
        <translation>Grün kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Green lightness</source>
        <translation>Grün: Helligkeit</translation>
    </message>
    <message>
        <source>Make green lighter, or darker below 0</source>
        <translation>Grün heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Aqua hue</source>
        <translation>Türkis: Farbton</translation>
    </message>
    <message>
        <source>Turn aqua towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Türkis zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Aqua saturation</source>
        <translation>Türkis: Sättigung</translation>
    </message>
    <message>
        <source>Make aqua stronger; -1 makes it grey</source>
        <translation>Türkis kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Aqua lightness</source>
        <translation>Türkis: Helligkeit</translation>
    </message>
    <message>
        <source>Make aqua lighter, or darker below 0</source>
        <translation>Türkis heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Blue hue</source>
        <translation>Blau: Farbton</translation>
    </message>
    <message>
        <source>Turn blue towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Blau zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Blue saturation</source>
        <translation>Blau: Sättigung</translation>
    </message>
    <message>
        <source>Make blue stronger; -1 makes it grey</source>
        <translation>Blau kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Blue lightness</source>
        <translation>Blau: Helligkeit</translation>
    </message>
    <message>
        <source>Make blue lighter, or darker below 0</source>
        <translation>Blau heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Purple hue</source>
        <translation>Violett: Farbton</translation>
    </message>
    <message>
        <source>Turn purple towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Violett zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Purple saturation</source>
        <translation>Violett: Sättigung</translation>
    </message>
    <message>
        <source>Make purple stronger; -1 makes it grey</source>
        <translation>Violett kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Purple lightness</source>
        <translation>Violett: Helligkeit</translation>
    </message>
    <message>
        <source>Make purple lighter, or darker below 0</source>
        <translation>Violett heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Magenta hue</source>
        <translation>Magenta: Farbton</translation>
    </message>
    <message>
        <source>Turn magenta towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Magenta zur nächsten Farbe drehen: über 0 von Rot zu Gelb, Grün und Blau</translation>
    </message>
    <message>
        <source>Magenta saturation</source>
        <translation>Magenta: Sättigung</translation>
    </message>
    <message>
        <source>Make magenta stronger; -1 makes it grey</source>
        <translation>Magenta kräftiger machen; -1 macht es grau</translation>
    </message>
    <message>
        <source>Magenta lightness</source>
        <translation>Magenta: Helligkeit</translation>
    </message>
    <message>
        <source>Make magenta lighter, or darker below 0</source>
        <translation>Magenta heller machen, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Above 0 from red to yellow, green and blue; below 0 the other way</source>
        <translation>Über 0 von Rot zu Gelb, Grün und Blau; unter 0 umgekehrt</translation>
    </message>
    <message>
        <source>Longer side of the logo, in percent of the photo&apos;s shorter side</source>
        <translation>Längere Seite des Logos, in Prozent der kürzeren Seite des Fotos</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The logo; none does nothing</source>
        <translation>Das Logo; keines tut nichts</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Distance from the edge, in percent of the photo&apos;s shorter side</source>
        <translation>Abstand vom Rand, in Prozent der kürzeren Seite des Fotos</translation>
    </message>
    <message>
        <source>Pixels to each side of the middle</source>
        <translation>Pixel nach jeder Seite der Mitte</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>What a point becomes</source>
        <translation>Was aus einem Punkt wird</translation>
    </message>
    <message>
        <source>The round opening of a good lens</source>
        <translation>Die runde Öffnung eines guten Objektivs</translation>
    </message>
    <message>
        <source>Six blades, with corners left and right</source>
        <translation>Sechs Lamellen, mit Ecken links und rechts</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file</source>
        <translation>Die Werte weichzeichnen, wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>Strongest near the corners</source>
        <translation>Am stärksten nahe den Ecken</translation>
    </message>
    <message>
        <source>The usual one: below 0 against barrel, above 0 against pincushion distortion</source>
        <translation>Der übliche: unter 0 gegen tonnenförmige, über 0 gegen kissenförmige Verzeichnung</translation>
    </message>
    <message>
        <source>Most even</source>
        <translation>Am gleichmäßigsten</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Enlarge the photo until nothing is empty; else there may be black borders</source>
        <translation>Das Foto vergrößern, bis nichts leer ist; sonst kann es schwarze Ränder geben</translation>
    </message>
    <message>
        <source>What becomes black</source>
        <translation>Was schwarz wird</translation>
    </message>
    <message>
        <source>What becomes white</source>
        <translation>Was weiß wird</translation>
    </message>
    <message>
        <source>Above 1 the tones between become brighter</source>
        <translation>Über 1 werden die Töne dazwischen heller</translation>
    </message>
    <message>
        <source>Strength; below 0 the photo becomes soft</source>
        <translation>Stärke; unter 0 wird das Foto weich</translation>
    </message>
    <message>
        <source>Size of what is brought out</source>
        <translation>Größe dessen, was herausgeholt wird</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A .cube file, or a HaldCLUT in a PNG</source>
        <translation>Eine .cube-Datei oder ein HaldCLUT als PNG</translation>
    </message>
    <message>
        <source>How much of the look; 0 changes nothing</source>
        <translation>Wie viel vom Look; 0 ändert nichts</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>How far the camera moves</source>
        <translation>Wie weit sich die Kamera bewegt</translation>
    </message>
    <message>
        <source>Direction: 0 is level, 90 upright</source>
        <translation>Richtung: 0 ist waagerecht, 90 senkrecht</translation>
    </message>
    <message>
        <source>Blur the light itself, as a camera does: lamps become bright lines</source>
        <translation>Das Licht selbst weichzeichnen, wie eine Kamera: Lampen werden helle Linien</translation>
    </message>
    <message>
        <source>How much surroundings may differ: about the standard deviation of the noise</source>
        <translation>Wie sehr sich Umgebungen unterscheiden dürfen: etwa die Standardabweichung des Rauschens</translation>
    </message>
    <message>
        <source>How far away pixels are compared</source>
        <translation>Wie weit weg Pixel verglichen werden</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>How much of the surroundings: at 1 it is 3 x 3, at 2 it is 5 x 5</source>
        <translation>Wie viel von der Umgebung: bei 1 ist sie 3 x 3, bei 2 ist sie 5 x 5</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Top left, top right, bottom right, bottom left corner, in percent of width and height</source>
        <translation>Ecken oben links, oben rechts, unten rechts, unten links, in Prozent von Breite und Höhe</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>Seite der Blöcke</translation>
    </message>
    <message>
        <source>How many tones each channel has, black and white included</source>
        <translation>Wie viele Töne jeder Kanal hat, mit Schwarz und Weiß</translation>
    </message>
    <message>
        <source>A Python file that you have allowed to run</source>
        <translation>Eine Python-Datei, deren Ausführung Sie erlaubt haben</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;a&apos;]</source>
        <translation>Was das Skript als params[&apos;a&apos;] bekommt</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;b&apos;]</source>
        <translation>Was das Skript als params[&apos;b&apos;] bekommt</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;c&apos;]</source>
        <translation>Was das Skript als params[&apos;c&apos;] bekommt</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;d&apos;]</source>
        <translation>Was das Skript als params[&apos;d&apos;] bekommt</translation>
    </message>
    <message>
        <source>Zoom: percent of the distance from the centre; spin: degrees</source>
        <translation>Zoom: Prozent des Abstands von der Mitte; Drehung: Grad</translation>
    </message>
    <message>
        <source>Which way it blurs</source>
        <translation>In welche Richtung weichgezeichnet wird</translation>
    </message>
    <message>
        <source>Outwards from the centre</source>
        <translation>Von der Mitte nach außen</translation>
    </message>
    <message>
        <source>Around the centre</source>
        <translation>Um die Mitte herum</translation>
    </message>
    <message>
        <source>Centre, from left to right</source>
        <translation>Mitte, von links nach rechts</translation>
    </message>
    <message>
        <source>Centre, from top to bottom</source>
        <translation>Mitte, von oben nach unten</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Length of the longer side</source>
        <translation>Länge der längeren Seite</translation>
    </message>
    <message>
        <source>Width of the result</source>
        <translation>Breite des Ergebnisses</translation>
    </message>
    <message>
        <source>Height of the result</source>
        <translation>Höhe des Ergebnisses</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Part of the photo&apos;s own width and height</source>
        <translation>Anteil der eigenen Breite und Höhe des Fotos</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Size of the result in megapixels</source>
        <translation>Größe des Ergebnisses in Megapixeln</translation>
    </message>
    <message>
        <source>MP</source>
        <translation>MP</translation>
    </message>
    <message>
        <source>What width and height together mean</source>
        <translation>Was Breite und Höhe zusammen bedeuten</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it fits inside width x height</source>
        <translation>Die Form des Fotos behalten; es passt in Breite x Höhe</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it covers width x height, what hangs over is cut off</source>
        <translation>Die Form des Fotos behalten; es bedeckt Breite x Höhe, was übersteht, wird abgeschnitten</translation>
    </message>
    <message>
        <source>Stretch the photo to width x height</source>
        <translation>Das Foto auf Breite x Höhe strecken</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>How pixels are mixed</source>
        <translation>Wie Pixel gemischt werden</translation>
    </message>
    <message>
        <source>Sharpest; the usual choice for photos</source>
        <translation>Am schärfsten; für Fotos die übliche Wahl</translation>
    </message>
    <message>
        <source>Sharp, with less ringing at hard edges</source>
        <translation>Scharf, mit weniger Säumen an harten Kanten</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>The plain mean of what a pixel covers</source>
        <translation>Das einfache Mittel dessen, was ein Pixel bedeckt</translation>
    </message>
    <message>
        <source>No mixing of pixels: blocks and jagged lines</source>
        <translation>Kein Mischen von Pixeln: Blöcke und Treppen</translation>
    </message>
    <message>
        <source>Which part is kept when the photo fills width x height</source>
        <translation>Welcher Teil bleibt, wenn das Foto Breite x Höhe füllt</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Also make photos larger that are smaller than what is asked for</source>
        <translation>Auch Fotos größer machen, die kleiner sind als verlangt</translation>
    </message>
    <message>
        <source>Shrink on load</source>
        <translation>Beim Laden verkleinern</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise</source>
        <translation>Grad gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Grow the picture until all of the photo fits; else cut its corners</source>
        <translation>Das Bild wachsen lassen, bis das ganze Foto passt; sonst die Ecken abschneiden</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>What fills the corners; photos with transparency get transparent corners</source>
        <translation>Was die Ecken füllt; Fotos mit Transparenz bekommen durchsichtige Ecken</translation>
    </message>
    <message>
        <source>Fill with black</source>
        <translation>Mit Schwarz füllen</translation>
    </message>
    <message>
        <source>Fill with white</source>
        <translation>Mit Weiß füllen</translation>
    </message>
    <message>
        <source>1 changes nothing, 0 is grey, 2 is twice as strong</source>
        <translation>1 ändert nichts, 0 ist grau, 2 ist doppelt so kräftig</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Above 0 dark parts become brighter, below 0 darker</source>
        <translation>Über 0 werden dunkle Teile heller, unter 0 dunkler</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Below 0 bright parts become darker, above 0 brighter</source>
        <translation>Unter 0 werden helle Teile dunkler, über 0 heller</translation>
    </message>
    <message>
        <source>How far the surroundings reach (sigma): small flattens detail, large keeps it</source>
        <translation>Wie weit die Umgebung reicht (Sigma): Klein ebnet Einzelheiten ein, groß behält sie</translation>
    </message>
    <message>
        <source>Tones above this are inverted; 1 inverts none</source>
        <translation>Töne darüber werden umgekehrt; 1 kehrt keine um</translation>
    </message>
    <message>
        <source>Shadow hue</source>
        <translation>Farbton Schatten</translation>
    </message>
    <message>
        <source>Colour of the shadows</source>
        <translation>Farbe der Schatten</translation>
    </message>
    <message>
        <source>Shadow saturation</source>
        <translation>Sättigung Schatten</translation>
    </message>
    <message>
        <source>How strong it is</source>
        <translation>Wie stark sie ist</translation>
    </message>
    <message>
        <source>Highlight hue</source>
        <translation>Farbton Lichter</translation>
    </message>
    <message>
        <source>Colour of the highlights</source>
        <translation>Farbe der Lichter</translation>
    </message>
    <message>
        <source>Highlight saturation</source>
        <translation>Sättigung Lichter</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Above 0 the highlights&apos; colour reaches further down, below 0 the shadows&apos; further up</source>
        <translation>Über 0 reicht die Farbe der Lichter weiter hinab, unter 0 die der Schatten weiter hinauf</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which part of the turned photo is kept</source>
        <translation>Welcher Teil des gedrehten Fotos bleibt</translation>
    </message>
    <message>
        <source>The rectangle with the largest area that has no empty corner</source>
        <translation>Das größte Rechteck ohne leere Ecken</translation>
    </message>
    <message>
        <source>The largest one that has the photo&apos;s own aspect</source>
        <translation>Das größte mit dem Seitenverhältnis des Fotos</translation>
    </message>
    <message>
        <source>Contrast from which something is an edge; 1 is black to white</source>
        <translation>Kontrast, ab dem etwas eine Kante ist; 1 ist Schwarz bis Weiß</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Height of a line, in percent of the photo&apos;s shorter side</source>
        <translation>Höhe einer Zeile, in Prozent der kürzeren Seite des Fotos</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Farbe der Buchstaben</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Put a thin black line around the letters, for bright photos</source>
        <translation>Eine dünne schwarze Linie um die Buchstaben, für helle Fotos</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>A font file (TTF or OTF); none is the font that comes with Pillow</source>
        <translation>Eine Schriftdatei (TTF oder OTF); keine ist die Schrift, die mit Pillow kommt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Brightness from which on the photo becomes white</source>
        <translation>Helligkeit, ab der das Foto weiß wird</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Width of the greys around the level</source>
        <translation>Breite der Grautöne um die Schwelle</translation>
    </message>
    <message>
        <source>Standard deviation of the strongest blur</source>
        <translation>Standardabweichung der stärksten Unschärfe</translation>
    </message>
    <message>
        <source>Where the middle of the band lies, from top to bottom</source>
        <translation>Wo die Mitte des Streifens liegt, von oben nach unten</translation>
    </message>
    <message>
        <source>Width of the band, in percent of the photo</source>
        <translation>Breite des Streifens, in Prozent des Fotos</translation>
    </message>
    <message>
        <source>How far beside the band the blur is strongest, in percent of the photo</source>
        <translation>Wie weit neben dem Streifen die Unschärfe am stärksten ist, in Prozent des Fotos</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise that the band is turned by</source>
        <translation>Grad gegen den Uhrzeigersinn, um die der Streifen gedreht ist</translation>
    </message>
    <message>
        <source>Size of the details to sharpen: the standard deviation (sigma) of the blur</source>
        <translation>Größe der Einzelheiten, die geschärft werden: Standardabweichung (Sigma) der Unschärfe</translation>
    </message>
    <message>
        <source>Strength; 0 changes nothing</source>
        <translation>Stärke; 0 ändert nichts</translation>
    </message>
    <message>
        <source>Leave differences up to this, where 1 is black to white, alone</source>
        <translation>Unterschiede bis hierher, wobei 1 Schwarz bis Weiß ist, in Ruhe lassen</translation>
    </message>
    <message>
        <source>What is sharpened</source>
        <translation>Was geschärft wird</translation>
    </message>
    <message>
        <source>Sharpen red, green and blue each for itself</source>
        <translation>Rot, Grün und Blau je für sich schärfen</translation>
    </message>
    <message>
        <source>Sharpen brightness only: faster, and no coloured fringes</source>
        <translation>Nur die Helligkeit schärfen: schneller und ohne Farbsäume</translation>
    </message>
    <message>
        <source>Below 0 pale colours become grey</source>
        <translation>Unter 0 werden blasse Farben grau</translation>
    </message>
    <message>
        <source>How much light the corners get</source>
        <translation>Wie viel Licht die Ecken bekommen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Where it begins, on the way from centre to corner</source>
        <translation>Wo sie beginnt, auf dem Weg von der Mitte zur Ecke</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rundheit</translation>
    </message>
    <message>
        <source>From an ellipse that fits the photo to a circle</source>
        <translation>Von einer Ellipse, die zum Foto passt, bis zum Kreis</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Light the photo was taken in; higher makes the picture warmer</source>
        <translation>Licht, in dem fotografiert wurde; höher macht das Bild wärmer</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Below 0 greener, above 0 more magenta</source>
        <translation>Unter 0 grüner, über 0 mehr magenta</translation>
    </message>
    <message>
        <source>Work where the mask would not, and not where it would</source>
        <translation>Dort wirken, wo die Maske es nicht täte, und nicht, wo sie es täte</translation>
    </message>
    <message>
        <source>X1</source>
        <translation>X1</translation>
    </message>
    <message>
        <source>First point, across</source>
        <translation>Erster Punkt, waagerecht</translation>
    </message>
    <message>
        <source>Y1</source>
        <translation>Y1</translation>
    </message>
    <message>
        <source>First point, down</source>
        <translation>Erster Punkt, senkrecht</translation>
    </message>
    <message>
        <source>X2</source>
        <translation>X2</translation>
    </message>
    <message>
        <source>Second point, across</source>
        <translation>Zweiter Punkt, waagerecht</translation>
    </message>
    <message>
        <source>Y2</source>
        <translation>Y2</translation>
    </message>
    <message>
        <source>Second point, down</source>
        <translation>Zweiter Punkt, senkrecht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>The darkest that gets the full strength</source>
        <translation>Das Dunkelste, das die volle Stärke bekommt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>The brightest that gets the full strength</source>
        <translation>Das Hellste, das die volle Stärke bekommt</translation>
    </message>
    <message>
        <source>How far the strength fades out beyond the range</source>
        <translation>Wie weit die Stärke jenseits des Bereichs ausläuft</translation>
    </message>
    <message>
        <source>Middle, across the frame</source>
        <translation>Mitte, quer über das Bild</translation>
    </message>
    <message>
        <source>Middle, down the frame</source>
        <translation>Mitte, von oben nach unten</translation>
    </message>
    <message>
        <source>Width of the ellipse, of the frame&apos;s</source>
        <translation>Breite der Ellipse, bezogen auf das Bild</translation>
    </message>
    <message>
        <source>Height of the ellipse, of the frame&apos;s</source>
        <translation>Höhe der Ellipse, bezogen auf das Bild</translation>
    </message>
    <message>
        <source>Turns the ellipse counter-clockwise</source>
        <translation>Dreht die Ellipse gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>How much of the radius the fade takes</source>
        <translation>Wie viel vom Radius der Übergang einnimmt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space</source>
        <translation>Höher sieht besser aus und braucht mehr Platz</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Keeps every pixel; takes several times the space</source>
        <translation>Behält jedes Pixel; braucht ein Mehrfaches an Platz</translation>
    </message>
    <message>
        <source>How many bits a channel are kept</source>
        <translation>Wie viele Bits je Kanal behalten werden</translation>
    </message>
    <message>
        <source>8 bits of photos that have 8, and 12 of deeper ones</source>
        <translation>8 Bit bei Fotos, die 8 haben, und 12 bei tieferen</translation>
    </message>
    <message>
        <source>8 bits, which every program shows</source>
        <translation>8 Bit, die jedes Programm zeigt</translation>
    </message>
    <message>
        <source>10 bits; smoother skies, also where the photo has 8</source>
        <translation>10 Bit; glattere Himmel, auch wo das Foto 8 hat</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 Bit</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>Farbunterabtastung</translation>
    </message>
    <message>
        <source>How finely colour is kept; brightness always keeps its full resolution</source>
        <translation>Wie fein Farbe behalten wird; Helligkeit behält immer ihre volle Auflösung</translation>
    </message>
    <message>
        <source>Full colour resolution; for print, text and red details</source>
        <translation>Volle Farbauflösung; für Druck, Text und rote Einzelheiten</translation>
    </message>
    <message>
        <source>Half the colour resolution across</source>
        <translation>Halbe Farbauflösung in der Breite</translation>
    </message>
    <message>
        <source>Half the colour resolution both ways, as cameras do</source>
        <translation>Halbe Farbauflösung in Breite und Höhe, wie in Kameras</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Slower makes smaller files; 0 takes minutes, 10 is the fastest</source>
        <translation>Langsamer macht kleinere Dateien; 0 dauert Minuten, 10 ist am schnellsten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How long it looks for a small file; HEIC takes much longer to write than other formats</source>
        <translation>Wie lange nach einer kleinen Datei gesucht wird; HEIC schreibt sich viel langsamer als andere Formate</translation>
    </message>
    <message>
        <source>Seconds for a photo</source>
        <translation>Sekunden je Foto</translation>
    </message>
    <message>
        <source>Several times slower, a little better</source>
        <translation>Mehrfach langsamer, etwas besser</translation>
    </message>
    <message>
        <source>Ten times slower, a little smaller</source>
        <translation>Zehnmal langsamer, etwas kleiner</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressiv</translation>
    </message>
    <message>
        <source>Appears in passes while it loads; a little smaller, several times slower to save</source>
        <translation>Erscheint beim Laden in Durchgängen; etwas kleiner, beim Speichern mehrfach langsamer</translation>
    </message>
    <message>
        <source>Optimize</source>
        <translation>Optimieren</translation>
    </message>
    <message>
        <source>A few percent smaller, about three times slower to save</source>
        <translation>Einige Prozent kleiner, beim Speichern etwa dreimal langsamer</translation>
    </message>
    <message>
        <source>Largest file, in thousands of bytes: the best quality, up to the one above, that fits</source>
        <translation>Größte Datei, in tausend Byte: die beste passende Qualität, höchstens die oben</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>More makes smaller files; 9 takes many times longer than 5</source>
        <translation>Mehr macht kleinere Dateien; 9 dauert ein Vielfaches von 5</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>0 is fast and large; above 6 it gets several times slower and hardly smaller</source>
        <translation>0 ist schnell und groß; über 6 wird es mehrfach langsamer und kaum kleiner</translation>
    </message>
    <message>
        <source>How the pixels are packed; all ways are lossless</source>
        <translation>Wie die Pixel gepackt werden; alle Arten sind verlustfrei</translation>
    </message>
    <message>
        <source>Fastest to save, largest</source>
        <translation>Am schnellsten zu speichern, am größten</translation>
    </message>
    <message>
        <source>Small, read by nearly every program</source>
        <translation>Klein, von fast jedem Programm gelesen</translation>
    </message>
    <message>
        <source>Read by every program; hardly helps with 16 bits</source>
        <translation>Von jedem Programm gelesen; hilft bei 16 Bit kaum</translation>
    </message>
    <message>
        <source>A little smaller than deflate and about as fast, but many programs can&apos;t read it</source>
        <translation>Etwas kleiner als Deflate und etwa so schnell, aber viele Programme lesen es nicht</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prädiktor</translation>
    </message>
    <message>
        <source>Packs differences between neighbours: much smaller, but some old programs can&apos;t read it</source>
        <translation>Packt Unterschiede zwischen Nachbarn: viel kleiner, aber manche alten Programme lesen es nicht</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>How the picture is cut into the pieces that are packed</source>
        <translation>Wie das Bild in die Stücke zerlegt wird, die gepackt werden</translation>
    </message>
    <message>
        <source>Strips of a few rows, read by every program</source>
        <translation>Streifen weniger Zeilen, von jedem Programm gelesen</translation>
    </message>
    <message>
        <source>Squares of 256 x 256 pixels, for programs that show parts of very large pictures</source>
        <translation>Quadrate von 256 x 256 Pixeln, für Programme, die Teile sehr großer Bilder zeigen</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space; lossless: how hard it tries to make the file small</source>
        <translation>Höher sieht besser aus und braucht mehr Platz; verlustfrei: wie sehr die Datei klein gemacht wird</translation>
    </message>
    <message>
        <source>How long it looks for a small file; 6 takes several times longer than 4 and gains little</source>
        <translation>Wie lange nach einer kleinen Datei gesucht wird; 6 dauert ein Mehrfaches von 4 und bringt wenig</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Who runs the tiles of a photo</source>
        <translation>Wer die Kacheln eines Fotos bearbeitet</translation>
    </message>
    <message>
        <source>Tiles run in processes: every core works, whatever the filter is written in</source>
        <translation>Kacheln laufen in Prozessen: Jeder Kern arbeitet, worin auch immer der Filter geschrieben ist</translation>
    </message>
    <message>
        <source>Tiles run in threads of this process; interpreted filters will not gain from more cores</source>
        <translation>Kacheln laufen in Threads dieses Prozesses; interpretierte Filter gewinnen durch mehr Kerne nichts</translation>
    </message>
    <message>
        <source>Tiles run one after the other: the baseline to compare with</source>
        <translation>Kacheln laufen nacheinander: der Maßstab für Vergleiche</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Pixelschleifen</translation>
    </message>
    <message>
        <source>Machine code that releases the GIL: fast in processes and in threads</source>
        <translation>Maschinencode, der den GIL freigibt: schnell in Prozessen und in Threads</translation>
    </message>
    <message>
        <source>The same source run by Python itself, hundreds of times slower: shows what the GIL costs</source>
        <translation>Derselbe Quelltext, von Python selbst ausgeführt, hundertfach langsamer: zeigt, was der GIL kostet</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>Workers for the tiles; none means one for each core</source>
        <translation>Arbeiter für die Kacheln; ohne Angabe einer je Kern</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; none means automatic</source>
        <translation>Seite einer Kachel in Pixeln; ohne Angabe automatisch</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory for pixels; none means half of what this machine grants</source>
        <translation>Arbeitsspeicher für Pixel; ohne Angabe die Hälfte dessen, was der Rechner hergibt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Keep edits</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Where the edits of single photos are kept</source>
        <translation>Wo die Bearbeitungen einzelner Fotos liegen</translation>
    </message>
    <message>
        <source>Photos&apos; own edits are kept in photoedit&apos;s own folder; nothing is written beside photos</source>
        <translation>Bearbeitungen der Fotos liegen in photoedits eigenem Ordner; neben die Fotos wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Edits are kept beside the photos, as IMG.jpg.photoedit.toml, and can be copied along</source>
        <translation>Bearbeitungen liegen neben den Fotos, als IMG.jpg.photoedit.toml, und können mitkopiert werden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Dark greys</source>
        <translation>Dunkle Grautöne</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>Helle Grautöne</translation>
    </message>
    <message>
        <source>Surround</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What surrounds the photo</source>
        <translation>Was das Foto umgibt</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Mittelgrau</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Memory for thumbnails; those that do not fit are read from the disk again</source>
        <translation>Arbeitsspeicher für Vorschaubilder; was nicht hineinpasst, wird wieder von der Platte gelesen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>ICC profile of the screen, a file; auto asks the desktop, none takes it for sRGB</source>
        <translation>ICC-Profil des Bildschirms, eine Datei; auto fragt die Arbeitsumgebung, none nimmt sRGB an</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>ICC profile that View &gt; Soft proof shows: srgb, display-p3, adobe-rgb, prophoto, or a file, such as that of a printer and its paper</source>
        <translation>ICC-Profil, das Ansicht &gt; Softproof zeigt: srgb, display-p3, adobe-rgb, prophoto oder eine Datei, etwa die eines Druckers und seines Papiers</translation>
    </message>
    <message>
        <source>Proof intent</source>
        <translation>Proof-Ziel</translation>
    </message>
    <message>
        <source>What a soft proof makes of colours that its profile does not have</source>
        <translation>Was ein Softproof aus Farben macht, die sein Profil nicht hat</translation>
    </message>
    <message>
        <source>Keeps how colours look beside each other; for profiles that have tables for it</source>
        <translation>Behält, wie Farben nebeneinander wirken; für Profile, die Tabellen dafür haben</translation>
    </message>
    <message>
        <source>Keeps the colours that are possible, white stays white; the others become the nearest</source>
        <translation>Behält mögliche Farben, Weiß bleibt Weiß; die anderen werden die nächstliegenden</translation>
    </message>
    <message>
        <source>Keeps colours strong; for charts</source>
        <translation>Hält Farben kräftig; für Diagramme</translation>
    </message>
    <message>
        <source>As relative, but also shows the tint of the paper</source>
        <translation>Wie relativ, zeigt aber auch den Ton des Papiers</translation>
    </message>
    <message>
        <source>Proof paper</source>
        <translation>Proof mit Papier</translation>
    </message>
    <message>
        <source>A soft proof shows the tint of the paper and the black of the ink</source>
        <translation>Ein Softproof zeigt den Ton des Papiers und das Schwarz der Druckfarbe</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How much of the step shows: 0 is nothing, 1 all of it</source>
        <translation>Wie viel vom Schritt zu sehen ist: 0 ist nichts, 1 alles</translation>
    </message>
    <message>
        <source>Shrink results whose long side is longer; none leaves them as large as they are</source>
        <translation>Ergebnisse verkleinern, deren lange Seite länger ist; ohne Angabe bleiben sie so groß</translation>
    </message>
    <message>
        <source>Existing results</source>
        <translation>Bei Vorhandenem</translation>
    </message>
    <message>
        <source>What happens if a result exists already</source>
        <translation>Was geschieht, wenn es ein Ergebnis schon gibt</translation>
    </message>
    <message>
        <source>Write nothing at all if a result exists</source>
        <translation>Gar nichts schreiben, wenn es ein Ergebnis schon gibt</translation>
    </message>
    <message>
        <source>Leave out photos whose results exist</source>
        <translation>Fotos auslassen, deren Ergebnisse es schon gibt</translation>
    </message>
    <message>
        <source>Number the new results: name-1, name-2 …</source>
        <translation>Neue Ergebnisse nummerieren: name-1, name-2 …</translation>
    </message>
    <message>
        <source>Replace older results; an input never is</source>
        <translation>Ältere Ergebnisse ersetzen; ein Original nie</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>What results carry of the photo&apos;s metadata</source>
        <translation>Was Ergebnisse von den Metadaten des Fotos behalten</translation>
    </message>
    <message>
        <source>Keep what the camera and others wrote: EXIF, XMP, IPTC</source>
        <translation>Behalten, was Kamera und andere geschrieben haben: EXIF, XMP, IPTC</translation>
    </message>
    <message>
        <source>Leave out where it was taken: the position, and the place in words</source>
        <translation>Weglassen, wo fotografiert wurde: die Position und den Ort in Worten</translation>
    </message>
    <message>
        <source>Leave all of it out, also place and time; the colour profile stays</source>
        <translation>Alles weglassen, auch Ort und Zeit; das Farbprofil bleibt</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Zeit behalten</translation>
    </message>
    <message>
        <source>Give the files of results the modification time of their photos</source>
        <translation>Den Dateien der Ergebnisse die Änderungszeit ihrer Fotos geben</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Take what is left of photos that are cut off; the rest becomes grey</source>
        <translation>Von abgeschnittenen Fotos nehmen, was da ist; der Rest wird grau</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The colours of results: their profile</source>
        <translation>Die Farben der Ergebnisse: ihr Profil</translation>
    </message>
    <message>
        <source>Each photo keeps its own</source>
        <translation>Jedes Foto behält sein eigenes</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Compatible with Adobe RGB (1998)</source>
        <translation>Kompatibel mit Adobe RGB (1998)</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>Open photo files</source>
        <translation>Fotodateien öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Alle Fotos eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>Foto speichern unter…</translation>
    </message>
    <message>
        <source>Save the shown photo, edited</source>
        <translation>Das gezeigte Foto bearbeitet speichern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Put the recipe on all open photos</source>
        <translation>Das Rezept auf alle offenen Fotos anwenden</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>Eine Rezeptdatei laden</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Das Rezept als Datei speichern</translation>
    </message>
    <message>
        <source>Clear recipe</source>
        <translation>Rezept leeren</translation>
    </message>
    <message>
        <source>Take all steps out</source>
        <translation>Alle Schritte herausnehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Die Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>Copy edits</source>
        <translation>Bearbeitung kopieren</translation>
    </message>
    <message>
        <source>Take the recipe of the shown photo</source>
        <translation>Das Rezept des gezeigten Fotos nehmen</translation>
    </message>
    <message>
        <source>Paste edits</source>
        <translation>Bearbeitung einfügen</translation>
    </message>
    <message>
        <source>Give it to the chosen photos as their own</source>
        <translation>Den gewählten Fotos als eigenes geben</translation>
    </message>
    <message>
        <source>Paste chosen steps…</source>
        <translation>Gewählte Schritte einfügen…</translation>
    </message>
    <message>
        <source>Give only some of the copied steps to the chosen photos</source>
        <translation>Den gewählten Fotos nur einige der kopierten Schritte geben</translation>
    </message>
    <message>
        <source>Reset photo</source>
        <translation>Foto zurücksetzen</translation>
    </message>
    <message>
        <source>Drop the own recipes of the chosen photos; they follow the folder&apos;s again</source>
        <translation>Die eigenen Rezepte der gewählten Fotos verwerfen; sie folgen wieder dem des Ordners</translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation>Schnappschuss machen…</translation>
    </message>
    <message>
        <source>Keep the shown photo&apos;s recipe as it is now, to go back to</source>
        <translation>Das Rezept des gezeigten Fotos festhalten, wie es jetzt ist, um dorthin zurückzukehren</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>Filter hinzufügen…</translation>
    </message>
    <message>
        <source>Search a filter and add it to the recipe</source>
        <translation>Einen Filter suchen und dem Rezept hinzufügen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Who does the work, and the window&apos;s look</source>
        <translation>Wer die Arbeit macht, und wie das Fenster aussieht</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen</source>
        <translation>Ein Pixel des Fotos je Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each one of the photo</source>
        <translation>Zwei Pixel des Bildschirms je Pixel des Fotos</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>Einpassen oder 100 %</translation>
    </message>
    <message>
        <source>Switch between the whole photo and 100 %</source>
        <translation>Zwischen ganzem Foto und 100 % wechseln</translation>
    </message>
    <message>
        <source>Before/After</source>
        <translation>Vorher/Nachher</translation>
    </message>
    <message>
        <source>Split the photo (hold \ for the original)</source>
        <translation>Das Foto teilen (\ halten zeigt das Original)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>Vorher und nachher nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Crop on the photo; Enter keeps it, Esc takes it back</source>
        <translation>Auf dem Foto zuschneiden; Enter behält es, Esc nimmt es zurück</translation>
    </message>
    <message>
        <source>Pick white balance</source>
        <translation>Weißabgleich aufnehmen</translation>
    </message>
    <message>
        <source>Click on something that should be grey</source>
        <translation>Auf etwas klicken, das grau sein sollte</translation>
    </message>
    <message>
        <source>Presets and snapshots</source>
        <translation>Vorgaben und Schnappschüsse</translation>
    </message>
    <message>
        <source>Show or hide presets and snapshots, as pictures of the shown photo</source>
        <translation>Vorgaben und Schnappschüsse zeigen oder verbergen, als Bilder des gezeigten Fotos</translation>
    </message>
    <message>
        <source>Show all photos as a page of thumbnails</source>
        <translation>Alle Fotos als Seite von Vorschaubildern zeigen</translation>
    </message>
    <message>
        <source>Find photos…</source>
        <translation>Fotos finden…</translation>
    </message>
    <message>
        <source>Show only photos of some name or state</source>
        <translation>Nur Fotos eines Namens oder Zustands zeigen</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Softproof</translation>
    </message>
    <message>
        <source>Show the photo as print or another screen will, by the profile in Settings</source>
        <translation>Das Foto zeigen, wie Druck oder ein anderer Bildschirm es wird, nach dem Profil in den Einstellungen</translation>
    </message>
    <message>
        <source>Gamut warning</source>
        <translation>Gamut-Warnung</translation>
    </message>
    <message>
        <source>In a soft proof, paint what the output has no colour for</source>
        <translation>Im Softproof übermalen, wofür die Ausgabe keine Farbe hat</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Beschnittene Töne</translation>
    </message>
    <message>
        <source>Mark what is cut off: blue where a channel is at its lowest, red where at its highest</source>
        <translation>Beschnittenes markieren: blau, wo ein Kanal ganz unten ist, rot, wo ganz oben</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>A small whole photo while zoomed in</source>
        <translation>Ein kleines ganzes Foto, solange vergrößert ist</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Show or hide the histogram</source>
        <translation>Histogramm zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Show or hide the recipe</source>
        <translation>Das Rezept zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Photo info</source>
        <translation>Foto-Infos</translation>
    </message>
    <message>
        <source>Show or hide camera, exposure, date and size</source>
        <translation>Kamera, Belichtung, Datum und Größe zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Show or hide the film strip</source>
        <translation>Den Filmstreifen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>Warteschlange und Meldungen</translation>
    </message>
    <message>
        <source>Show or hide what a batch does</source>
        <translation>Zeigen oder verbergen, was eine Stapelverarbeitung tut</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>Bereiche verschieben</translation>
    </message>
    <message>
        <source>Give panels titles, to move, float, stack and close them by</source>
        <translation>Den Bereichen Titel geben, um sie daran zu verschieben, abzulösen, zu stapeln und zu schließen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>Alle Teile des Fensters an ihren Platz zurücksetzen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>Das nächste Foto zeigen</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Show the previous photo</source>
        <translation>Das vorige Foto zeigen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take the shown photo off the list; its file stays (Delete)</source>
        <translation>Das gezeigte Foto aus der Liste nehmen; die Datei bleibt (Entf)</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Stapel abbrechen</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>Die Stapelverarbeitung anhalten; fertige Fotos bleiben</translation>
    </message>
    <message>
        <source>GIL laboratory…</source>
        <translation>GIL-Labor…</translation>
    </message>
    <message>
        <source>Measure what threads and processes gain here</source>
        <translation>Messen, was Threads und Prozesse hier gewinnen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>Alles beim Namen tun</translation>
    </message>
    <message>
        <source>Hold: show the original</source>
        <translation>Halten: das Original zeigen</translation>
    </message>
    <message>
        <source>On the photo or the film strip: previous, next photo</source>
        <translation>Auf Foto oder Filmstreifen: voriges, nächstes Foto</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: keep it, take it back</source>
        <translation>Beim Bearbeiten auf dem Foto: behalten, zurücknehmen</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: choose a handle, move it</source>
        <translation>Beim Bearbeiten auf dem Foto: Griff wählen, bewegen</translation>
    </message>
    <message>
        <source>On the photo: zoom at the cursor; on a slider: step</source>
        <translation>Auf dem Foto: am Mauszeiger zoomen; auf einem Regler: ein Schritt</translation>
    </message>
    <message>
        <source>On the photo: fit or 100 %; on a slider: reset</source>
        <translation>Auf dem Foto: Einpassen oder 100 %; auf einem Regler: zurücksetzen</translation>
    </message>
    <message>
        <source>On a slider or its number: step</source>
        <translation>Auf einem Regler oder seiner Zahl: ein Schritt</translation>
    </message>
    <message>
        <source>With a step: ten times, a tenth</source>
        <translation>Mit einem Schritt: zehnfach, ein Zehntel</translation>
    </message>
    <message>
        <source>On the title of a panel: move it to that side</source>
        <translation>Auf dem Titel eines Bereichs: ihn an diese Seite verschieben</translation>
    </message>
    <message>
        <source>On the title of a panel: lay it on the next one as a tab</source>
        <translation>Auf dem Titel eines Bereichs: ihn als Reiter auf den nächsten legen</translation>
    </message>
    <message>
        <source>On a snapshot: give it another name</source>
        <translation>Auf einem Schnappschuss: ihm einen anderen Namen geben</translation>
    </message>
    <message>
        <source>The photo&apos;s own name without its suffix</source>
        <translation>Der Name des Fotos ohne Endung</translation>
    </message>
    <message>
        <source>1, 2, 3 … in the order of the batch; {seq:04} gives 0001</source>
        <translation>1, 2, 3 … in der Reihenfolge des Stapels; {seq:04} gibt 0001</translation>
    </message>
    <message>
        <source>Day the photo was taken, as 2024-05-31; where the photo doesn&apos;t say, the file&apos;s. {date:%Y%m%d} gives 20240531</source>
        <translation>Tag der Aufnahme, als 2024-05-31; sagt das Foto es nicht, der der Datei. {date:%Y%m%d} gibt 20240531</translation>
    </message>
    <message>
        <source>Time it was taken, as 18-05-59; {time:%H%M} gives 1805</source>
        <translation>Uhrzeit der Aufnahme, als 18-05-59; {time:%H%M} gibt 1805</translation>
    </message>
    <message>
        <source>Name of the photo&apos;s own folder</source>
        <translation>Name des Ordners, in dem das Foto liegt</translation>
    </message>
    <message>
        <source>The recipe&apos;s name</source>
        <translation>Der Name des Rezepts</translation>
    </message>
    <message>
        <source>Width of the photo before the recipe, in pixels</source>
        <translation>Breite des Fotos vor dem Rezept, in Pixeln</translation>
    </message>
    <message>
        <source>Height of the photo before the recipe, in pixels</source>
        <translation>Höhe des Fotos vor dem Rezept, in Pixeln</translation>
    </message>
    <message>
        <source>Maker of the camera</source>
        <translation>Hersteller der Kamera</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>Das Objektiv</translation>
    </message>
    <message>
        <source>Sensitivity, as 400</source>
        <translation>Empfindlichkeit, als 400</translation>
    </message>
    <message>
        <source>Aperture, as f2.8</source>
        <translation>Blende, als f2.8</translation>
    </message>
    <message>
        <source>Exposure time, as 1-250s</source>
        <translation>Belichtungszeit, als 1-250s</translation>
    </message>
    <message>
        <source>Focal length, as 50mm</source>
        <translation>Brennweite, als 50mm</translation>
    </message>
    <message>
        <source>Stars, 0 to 5; -1 for a rejected photo</source>
        <translation>Sterne, 0 bis 5; -1 für ein abgelehntes Foto</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>nummeriert</translation>
    </message>
    <message>
        <source>exists, left out</source>
        <translation>vorhanden, wird ausgelassen</translation>
    </message>
    <message>
        <source>replaces an older one</source>
        <translation>ersetzt ein älteres</translation>
    </message>
    <message>
        <source>is an original</source>
        <translation>ist ein Original</translation>
    </message>
    <message>
        <source>name used twice</source>
        <translation>Name doppelt vergeben</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Not edited</source>
        <translation>Nicht bearbeitet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Midtones</source>
        <translation>Mitteltöne</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>releases it</source>
        <translation>gibt ihn frei</translation>
    </message>
    <message>
        <source>held the GIL in bytecode, handing it over every few milliseconds</source>
        <translation>hielt den GIL im Bytecode und gab ihn alle paar Millisekunden weiter</translation>
    </message>
    <message>
        <source>held the GIL inside C, for a whole call</source>
        <translation>hielt den GIL in C, einen ganzen Aufruf lang</translation>
    </message>
    <message>
        <source>held the GIL for a part of the time</source>
        <translation>hielt den GIL einen Teil der Zeit</translation>
    </message>
    <message>
        <source>memory-bound: neither lane scales</source>
        <translation>vom Speicher begrenzt: keine Bahn wird schneller</translation>
    </message>
    <message>
        <source>machine busy: no verdict</source>
        <translation>Rechner ausgelastet: kein Urteil</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>den GIL</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>handing tiles over</source>
        <translation>die Übergabe der Kacheln</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>andere Programme</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>Es ist schon erledigt</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The recipe is wrong</source>
        <translation>Das Rezept stimmt nicht</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ging schief</translation>
    </message>
    <message>
        <source>Another batch works there</source>
        <translation>Dort arbeitet ein anderer Stapel</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>A library for this format is missing</source>
        <translation>Für dieses Format fehlt eine Bibliothek</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The photo could not be worked on</source>
        <translation>Das Foto konnte nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>The result exists already</source>
        <translation>Das Ergebnis gibt es schon</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Es hat nicht geklappt</translation>
    </message>
    <message>
        <source>A filter failed</source>
        <translation>Ein Filter ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Es dauerte zu lange</translation>
    </message>
    <message>
        <source>The photo was changed meanwhile</source>
        <translation>Das Foto wurde inzwischen verändert</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>An original is never written over</source>
        <translation>Ein Original wird nie überschrieben</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>The workers could not start</source>
        <translation>Die Arbeiter konnten nicht starten</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>The file is no photo</source>
        <translation>Die Datei ist kein Foto</translation>
    </message>
    <message>
        <source>This format is not supported</source>
        <translation>Dieses Format wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Nothing is left of the photo</source>
        <translation>Vom Foto bleibt nichts übrig</translation>
    </message>
    <message>
        <source>The folder of the results has gone</source>
        <translation>Der Ordner der Ergebnisse ist verschwunden</translation>
    </message>
    <message>
        <source>The program itself died of this photo</source>
        <translation>Das Programm selbst ist an diesem Foto abgestürzt</translation>
    </message>
    <message>
        <source>The script failed</source>
        <translation>Das Skript ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The script has not been allowed</source>
        <translation>Das Skript wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>The file can&apos;t become that small</source>
        <translation>So klein kann die Datei nicht werden</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>Das Foto ist zu groß</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>Die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>The photo can&apos;t be read</source>
        <translation>Das Foto kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The result can&apos;t be written</source>
        <translation>Das Ergebnis kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>A worker died</source>
        <translation>Ein Arbeiter ist abgestürzt</translation>
    </message>
    <message>
        <source>Faded film</source>
        <translation>Verblasster Film</translation>
    </message>
    <message>
        <source>Soft portrait</source>
        <translation>Weiches Porträt</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>Warm and crisp</source>
        <translation>Warm und knackig</translation>
    </message>
    <message>
        <source>Web 2048</source>
        <translation>Web 2048</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>On a JPEG, as the first step and to half or less: let the decoder do part of it, several times as fast, in encoded light; about a level of 255 apart, more where bright points lie on black</source>
        <translation>Bei einem JPEG, als erster Schritt und auf die Hälfte oder weniger: den Dekoder einen Teil tun lassen, mehrfach schneller, in kodiertem Licht; etwa eine von 255 Stufen Abweichung, mehr bei hellen Punkten auf Schwarz</translation>
    </message>
    <message>
        <source>What is written; {date} or {exif.model} is the photo&apos;s own</source>
        <translation>Was geschrieben wird; {date} oder {exif.model} ist das des Fotos</translation>
    </message>
    <message>
        <source>How the pixel loops run</source>
        <translation>Wie die Pixelschleifen laufen</translation>
    </message>
    <message>
        <source>First steps, and what everything does</source>
        <translation>Erste Schritte, und was alles tut</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>List all keys, and change them</source>
        <translation>Alle Tasten auflisten und ändern</translation>
    </message>
    <message>
        <source>On film strip or grid: choose several photos</source>
        <translation>Auf Filmstreifen oder Raster: mehrere Fotos wählen</translation>
    </message>
    <message>
        <source>On the grid: larger or smaller pictures</source>
        <translation>Auf dem Raster: größere oder kleinere Bilder</translation>
    </message>
    <message>
        <source>On film strip or grid: take the chosen photos off the list</source>
        <translation>Auf Filmstreifen oder Raster: die gewählten Fotos aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Wer die Arbeit macht</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The same blur as machine code</source>
        <translation>Dieselbe Unschärfe als Maschinencode</translation>
    </message>
    <message>
        <source>What the cores are worth</source>
        <translation>Was die Kerne wert sind</translation>
    </message>
    <message>
        <source>Two threads and one counter</source>
        <translation>Zwei Threads und ein Zähler</translation>
    </message>
    <message>
        <source>A blur run by Python itself</source>
        <translation>Eine Unschärfe, von Python selbst ausgeführt</translation>
    </message>
    <message>
        <source>A JPEG into memory, by Pillow</source>
        <translation>Ein JPEG in den Speicher, durch Pillow</translation>
    </message>
    <message>
        <source>A median with a Python callback for every pixel (SciPy&apos;s generic_filter)</source>
        <translation>Ein Median mit einem Python-Aufruf für jedes Pixel (SciPys generic_filter)</translation>
    </message>
    <message>
        <source>The same median by our kernel, compiled</source>
        <translation>Derselbe Median durch unsere Schleife, kompiliert</translation>
    </message>
    <message>
        <source>The same median by our kernel, interpreted</source>
        <translation>Derselbe Median durch unsere Schleife, interpretiert</translation>
    </message>
    <message>
        <source>The same median by Pillow</source>
        <translation>Derselbe Median durch Pillow</translation>
    </message>
    <message>
        <source>The same median by SciPy</source>
        <translation>Derselbe Median durch SciPy</translation>
    </message>
    <message>
        <source>A whole batch: files and Python together</source>
        <translation>Ein ganzer Stapel: Dateien und Python zusammen</translation>
    </message>
    <message>
        <source>NumPy in another interpreter</source>
        <translation>NumPy in einem anderen Interpreter</translation>
    </message>
    <message>
        <source>The same kernels in another interpreter</source>
        <translation>Dieselben Schleifen in einem anderen Interpreter</translation>
    </message>
    <message>
        <source>Sending pixels, or sharing them</source>
        <translation>Pixel senden oder teilen</translation>
    </message>
    <message>
        <source>Reading and decoding photos</source>
        <translation>Fotos lesen und dekodieren</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Referenzzähler</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>Arbeiter starten</translation>
    </message>
    <message>
        <source>How often threads take turns</source>
        <translation>Wie oft Threads sich abwechseln</translation>
    </message>
    <message>
        <source>Small and large tiles</source>
        <translation>Kleine und große Kacheln</translation>
    </message>
    <message>
        <source>Waiting for something outside</source>
        <translation>Auf etwas draußen warten</translation>
    </message>
    <message>
        <source>One worker, one for each core, two for each core</source>
        <translation>Ein Arbeiter, einer je Kern, zwei je Kern</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add to jobs</source>
        <translation>Zu den Aufträgen</translation>
    </message>
    <message>
        <source>Run it later, exactly as it is asked for now</source>
        <translation>Später ausführen, genau wie jetzt verlangt</translation>
    </message>
    <message>
        <source>All {0} open photos</source>
        <translation>Alle {0} offenen Fotos</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>As each photo has it</source>
        <translation>Wie jedes Foto es hat</translation>
    </message>
    <message>
        <source>The results&apos; names. Fields:</source>
        <translation>Die Namen der Ergebnisse. Felder:</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Bitte einen Ordner für die Ergebnisse wählen.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Save photo as</source>
        <translation>Foto speichern unter</translation>
    </message>
    <message>
        <source>Paused: {0} of {1} results</source>
        <translation>Angehalten: {0} von {1} Ergebnissen</translation>
    </message>
    <message>
        <source>{0} of {1} results</source>
        <translation>{0} von {1} Ergebnissen</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Welche Fotos gezeigt werden</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <source>Smaller pictures (-)</source>
        <translation>Kleinere Bilder (-)</translation>
    </message>
    <message>
        <source>Larger pictures (+)</source>
        <translation>Größere Bilder (+)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>HandleBar</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take back what was done (Esc)</source>
        <translation>Zurücknehmen, was getan wurde (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep what was done (Enter)</source>
        <translation>Behalten, was getan wurde (Enter)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How often each brightness occurs in what is shown, from black to white (H hides it)</source>
        <translation>Wie oft jede Helligkeit im Gezeigten vorkommt, von Schwarz bis Weiß (H verbirgt es)</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Photo info</source>
        <translation>Foto-Infos</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{0}; it is kept as {1}</source>
        <translation>{0}; sie bleibt als {1} erhalten</translation>
    </message>
    <message>
        <source>{0} waits as job {1}</source>
        <translation>{0} wartet als Auftrag {1}</translation>
    </message>
    <message>
        <source>Save jobs</source>
        <translation>Aufträge speichern</translation>
    </message>
    <message>
        <source>Load jobs</source>
        <translation>Aufträge laden</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>Aufträge (*.toml)</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Wartende Aufträge</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Run the jobs, one after the other</source>
        <translation>Die Aufträge nacheinander ausführen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Run this job earlier</source>
        <translation>Diesen Auftrag früher ausführen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Run this job later</source>
        <translation>Diesen Auftrag später ausführen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this job off the list</source>
        <translation>Diesen Auftrag aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Die Liste als Datei speichern</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Add the jobs of a file</source>
        <translation>Die Aufträge einer Datei hinzufügen</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Usually said: “{0}”. Found: {1}</source>
        <translation>Oft heißt es: „{0}“. Gefunden: {1}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>GIL laboratory</source>
        <translation>GIL-Labor</translation>
    </message>
    <message>
        <source>Other interpreter: found by itself</source>
        <translation>Anderer Interpreter: wird selbst gefunden</translation>
    </message>
    <message>
        <source>Other interpreter</source>
        <translation>Anderer Interpreter</translation>
    </message>
    <message>
        <source>The path of another Python to race against: PyPy, a free-threaded one, any from 3.9 on</source>
        <translation>Der Pfad eines anderen Python für das Rennen: PyPy, eines ohne GIL, jedes ab 3.9</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>The same work in threads, in processes and one after the other, on this machine. Leave it alone meanwhile: the quieter it is, the clearer the verdict.</source>
        <translation>Dieselbe Arbeit in Threads, in Prozessen und nacheinander, auf diesem Rechner. Lassen Sie ihn dabei in Ruhe: Je stiller er ist, desto klarer das Urteil.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>The race: Python against machine code</source>
        <translation>Das Rennen: Python gegen Maschinencode</translation>
    </message>
    <message>
        <source>One median, five ways</source>
        <translation>Ein Median, fünf Wege</translation>
    </message>
    <message>
        <source>All experiments (one to two minutes)</source>
        <translation>Alle Experimente (ein bis zwei Minuten)</translation>
    </message>
    <message>
        <source>The steps of this recipe</source>
        <translation>Die Schritte dieses Rezepts</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>{0} kann nicht geschrieben werden: {1}</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{0} of {1} experiments</source>
        <translation>{0} von {1} Experimenten</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A batch is running. Cancel it and quit? Finished photos stay.</source>
        <translation>Ein Stapel läuft. Abbrechen und beenden? Fertige Fotos bleiben.</translation>
    </message>
    <message>
        <source>Cancel batch and quit</source>
        <translation>Stapel abbrechen und beenden</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>LevelsBox</name>
    <message>
        <source>{0}: {1}. {2} of the photo becomes black, {3} white.</source>
        <translation>{0}: {1}. {2} des Fotos wird schwarz, {3} weiß.</translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What comes in, and how much of it becomes black and white, in the channel that has most</source>
        <translation>Was hereinkommt, und wie viel davon schwarz und weiß wird, im Kanal mit dem meisten</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Open a folder with Ctrl+Shift+O, or single photos with Ctrl+O.</source>
        <translation>Mit Strg+Umschalt+O öffnen Sie einen Ordner, mit Strg+O einzelne Fotos.</translation>
    </message>
    <message>
        <source>Build a recipe on the right and watch it work; Export puts it on all open photos.</source>
        <translation>Bauen Sie rechts ein Rezept und sehen Sie ihm zu; Exportieren wendet es auf alle offenen Fotos an.</translation>
    </message>
    <message>
        <source>Your originals are never changed; F1 opens the help.</source>
        <translation>Ihre Originale werden nie verändert; F1 öffnet die Hilfe.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be shown</source>
        <translation>Dieses Foto kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>LooksView</name>
    <message>
        <source>Put on</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>Warteschlange und Meldungen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open photos or a folder (Ctrl+O)</source>
        <translation>Fotos oder einen Ordner öffnen (Strg+O)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing to report.</source>
        <translation>Nichts zu melden.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Who runs the tiles</source>
        <translation>Wer die Kacheln bearbeitet</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Threads only</source>
        <translation>Nur Threads</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>The whole photo and the part that is seen; drag to see another (N hides it)</source>
        <translation>Das ganze Foto und der sichtbare Teil; ziehen zeigt einen anderen (N verbirgt es)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is a recipe {0} already; choose it by name</source>
        <translation>Ein Rezept {0} gibt es schon; wählen Sie es beim Namen</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <translation>Fotos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Rezepte (*.toml)</translation>
    </message>
    <message>
        <source>There are no photos in {0}</source>
        <translation>Keine Fotos in {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste chosen steps</source>
        <translation>Gewählte Schritte einfügen</translation>
    </message>
    <message>
        <source>A step takes the place of one of the same filter, or comes behind the others.</source>
        <translation>Ein Schritt ersetzt einen desselben Filters oder kommt hinter die anderen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Run this script?</source>
        <translation>Dieses Skript ausführen?</translation>
    </message>
    <message>
        <source>{0} is a program. It will run with all the rights you have.</source>
        <translation>{0} ist ein Programm. Es läuft mit allen Rechten, die Sie haben.</translation>
    </message>
    <message>
        <source>Allow it only if you trust where it comes from. It is asked again when the file changes.</source>
        <translation>Erlauben Sie es nur, wenn Sie der Herkunft trauen. Ändert sich die Datei, wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>Erlauben und ausführen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Don&apos;t run it</source>
        <translation>Nicht ausführen</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Grid of photos</source>
        <translation>Raster der Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>It has a recipe of its own</source>
        <translation>Es hat ein eigenes Rezept</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>The photo is still being read; click once more in a moment.</source>
        <translation>Das Foto wird noch gelesen; klicken Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no colour to tell there: click on something grey, not too dark or bright.</source>
        <translation>Dort ist keine Farbe abzulesen: Klicken Sie auf etwas Graues, nicht zu dunkel oder hell.</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>Soft proof: {0}</source>
        <translation>Softproof: {0}</translation>
    </message>
    <message>
        <source>No soft proof</source>
        <translation>Kein Softproof</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>No batch has run yet.</source>
        <translation>Noch lief kein Stapel.</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>Die Stapelverarbeitung anhalten; fertige Fotos bleiben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the batch, or let it go on</source>
        <translation>Den Stapel anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Do the photos that failed again, as they were asked for</source>
        <translation>Die fehlgeschlagenen Fotos noch einmal, wie sie verlangt waren</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>Fotos des Stapels</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe actions</source>
        <translation>Aktionen für das Rezept</translation>
    </message>
    <message>
        <source>Open, save, presets</source>
        <translation>Öffnen, speichern, Vorgaben</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add a filter to the recipe (Ctrl+F)</source>
        <translation>Dem Rezept einen Filter hinzufügen (Strg+F)</translation>
    </message>
    <message>
        <source>No steps yet. Add a filter, or take a preset from the menu above.</source>
        <translation>Noch keine Schritte. Fügen Sie einen Filter hinzu oder nehmen Sie eine Vorgabe aus dem Menü oben.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>photoedit ended unexpectedly last time; here is what was open</source>
        <translation>photoedit wurde letztes Mal unerwartet beendet; hier ist, was offen war</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Namen der Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <source>Results of each photo</source>
        <translation>Ergebnisse jedes Fotos</translation>
    </message>
    <message>
        <source>Add a result: each photo is written once more</source>
        <translation>Ergebnis hinzufügen: Jedes Foto wird noch einmal geschrieben</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Dieses Ergebnis entfernen</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Do what is left of it, exactly as it was asked for then</source>
        <translation>Tun, was davon übrig ist, genau wie es damals verlangt war</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave it as it is; what is finished stays</source>
        <translation>So lassen, wie es ist; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Resume {0} of {1}? The batch into {2} did not come to its end.</source>
        <translation>{0} von {1} fortsetzen? Der Stapel nach {2} kam nicht zu seinem Ende.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose recipe this is</source>
        <translation>Wessen Rezept das ist</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Edit the folder&apos;s recipe; a photo&apos;s own is dropped (Undo brings it back)</source>
        <translation>Das Rezept des Ordners bearbeiten; das eigene eines Fotos wird verworfen (Rückgängig bringt es zurück)</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Dieses Foto</translation>
    </message>
    <message>
        <source>Give this photo a recipe of its own, which overrides the folder&apos;s</source>
        <translation>Diesem Foto ein eigenes Rezept geben, das dem des Ordners vorgeht</translation>
    </message>
</context>
<context>
    <name>ScriptLine</name>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Export without knowing it</source>
        <translation>Exportieren, ohne es zu wissen</translation>
    </message>
    <message>
        <source>Measuring what {0} does with Python&apos;s global lock…</source>
        <translation>Es wird gemessen, was {0} mit Pythons globaler Sperre macht…</translation>
    </message>
    <message>
        <source>{0}: {1}. For these photos about {2} s in threads, {3} s in processes.</source>
        <translation>{0}: {1}. Für diese Fotos etwa {2} s in Threads, {3} s in Prozessen.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
</context>
<context>
    <name>ScriptProbe</name>
    <message>
        <source>It ended without a result.</source>
        <translation>Es endete ohne Ergebnis.</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>So heißt keine Einstellung.</translation>
    </message>
    <message>
        <source>Default: automatic, here {0}.</source>
        <translation>Standard: automatisch, hier {0}.</translation>
    </message>
    <message>
        <source>Default: automatic.</source>
        <translation>Standard: automatisch.</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <translation>Standard: {0}.</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>A snapshot keeps the photo&apos;s recipe as it is now, to go back to.</source>
        <translation>Ein Schnappschuss hält das Rezept des Fotos fest, wie es jetzt ist, um dorthin zurückzukehren.</translation>
    </message>
    <message>
        <source>Keep the recipe as a preset</source>
        <translation>Das Rezept als Vorgabe behalten</translation>
    </message>
    <message>
        <source>Take a snapshot (Ctrl+Shift+N)</source>
        <translation>Schnappschuss machen (Strg+Umschalt+N)</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Keep as preset</source>
        <translation>Als Vorgabe behalten</translation>
    </message>
    <message>
        <source>Snapshot {0}</source>
        <translation>Schnappschuss {0}</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss machen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>Schnappschuss umbenennen</translation>
    </message>
    <message>
        <source>{0} comes with the program and stays</source>
        <translation>{0} kommt mit dem Programm und bleibt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys the chosen command is to have</source>
        <translation>Die Tasten drücken, die der gewählte Befehl haben soll</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>The chosen command has no keys any more</source>
        <translation>Der gewählte Befehl hat keine Tasten mehr</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the chosen command its own keys back</source>
        <translation>Dem gewählten Befehl seine eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every command its own keys back</source>
        <translation>Jedem Befehl seine eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the keys from the other command</source>
        <translation>Die Tasten vom anderen Befehl nehmen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>{0} is taken: {1}.</source>
        <translation>{0} ist vergeben: {1}.</translation>
    </message>
    <message>
        <source>{0} does “{1}” already.</source>
        <translation>{0} ist schon „{1}“.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The strip shows {0} of {1} photos, as the grid does</source>
        <translation>Der Streifen zeigt {0} von {1} Fotos, wie das Raster</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Pixel unter der Maus</translation>
    </message>
    <message>
        <source>Column, row · values before and after the recipe, as the file has them · L*a*b* (D50)</source>
        <translation>Spalte, Zeile · Werte vor und nach dem Rezept, wie die Datei sie hat · L*a*b* (D50)</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Wer die Arbeit macht</translation>
    </message>
    <message>
        <source>Who works on the tiles of a photo; the toolbar and Settings change it</source>
        <translation>Wer die Kacheln eines Fotos bearbeitet; Werkzeugleiste und Einstellungen ändern es</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Show the values of {0}</source>
        <translation>Werte zeigen: {0}</translation>
    </message>
    <message>
        <source>Show or hide the values</source>
        <translation>Werte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Tick: the step is on</source>
        <translation>Haken: Der Schritt ist an</translation>
    </message>
    <message>
        <source>Actions for {0}</source>
        <translation>Aktionen für {0}</translation>
    </message>
    <message>
        <source>Duplicate, move, reset, remove</source>
        <translation>Duplizieren, verschieben, zurücksetzen, entfernen</translation>
    </message>
    <message>
        <source>Edit {0} on the photo</source>
        <translation>{0} auf dem Foto bearbeiten</translation>
    </message>
    <message>
        <source>Edit on the photo: Enter keeps it, Esc takes it back</source>
        <translation>Auf dem Foto bearbeiten: Enter behält es, Esc nimmt es zurück</translation>
    </message>
    <message>
        <source>Pick {0} from the photo</source>
        <translation>{0} aus dem Foto aufnehmen</translation>
    </message>
    <message>
        <source>Click on something in the photo that should be grey</source>
        <translation>Auf etwas im Foto klicken, das grau sein sollte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Opacity and mask</source>
        <translation>Deckkraft und Maske</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The batch runs.</source>
        <translation>Der Stapel läuft.</translation>
    </message>
    <message>
        <source>bound by {0}</source>
        <translation>begrenzt durch {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written; choose another folder</source>
        <translation>{0} kann nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Trace speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Wheel: zoom; drag: move; double-click: all of it.</source>
        <translation>Mausrad: zoomen; ziehen: verschieben; Doppelklick: alles.</translation>
    </message>
    <message>
        <source>Save trace…</source>
        <translation>Trace speichern…</translation>
    </message>
    <message>
        <source>Save as a file for Perfetto or Chrome</source>
        <translation>Als Datei für Perfetto oder Chrome speichern</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save as it is shown, as PNG</source>
        <translation>Wie gezeigt als PNG speichern</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the batch</source>
        <translation>Zeitachse des Stapels</translation>
    </message>
    <message>
        <source>GIL wait {0} ms</source>
        <translation>GIL-Wartezeit {0} ms</translation>
    </message>
    <message>
        <source>waiting for a core {0} ms</source>
        <translation>wartet auf einen Kern {0} ms</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>No batch has run yet.</source>
        <translation>Noch lief kein Stapel.</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waiting for a core</source>
        <translation>wartet auf einen Kern</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Drag the panel by its title, or move it with the arrow keys; Enter lays it on the next one</source>
        <translation>Den Bereich am Titel ziehen oder mit den Pfeiltasten verschieben; die Eingabetaste legt ihn auf den nächsten</translation>
    </message>
    <message>
        <source>Take {0} out of the window, or put it back</source>
        <translation>{0} aus dem Fenster lösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} schließen</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>The result at 100 %</source>
        <translation>Das Ergebnis bei 100 %</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>The photo after encoding, at 100 %</source>
        <translation>Das Foto nach dem Kodieren, bei 100 %</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Ohne Verlust</translation>
    </message>
    <message>
        <source>The photo before encoding (hold \)</source>
        <translation>Das Foto vor dem Kodieren (\ halten)</translation>
    </message>
    <message>
        <source>Size of the results</source>
        <translation>Größe der Ergebnisse</translation>
    </message>
    <message>
        <source>Trying it out on one photo…</source>
        <translation>Wird an einem Foto ausprobiert…</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} x {3} pixels ({4} MP)</source>
        <translation>{0}: {1}, {2} x {3} Pixel ({4} MP)</translation>
    </message>
    <message>
        <source>all photos: about {0}</source>
        <translation>alle Fotos: etwa {0}</translation>
    </message>
</context>
<context>
    <name>Warming</name>
    <message>
        <source>Preparing filters, this once: {0} of {1}. You can work meanwhile.</source>
        <translation>Filter werden einmalig vorbereitet: {0} von {1}. Sie können schon arbeiten.</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Folder that photos come into</source>
        <translation>Ordner, in den Fotos kommen</translation>
    </message>
    <message>
        <source>Folder for the results; not inside the other</source>
        <translation>Ordner für die Ergebnisse; nicht im anderen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Ergebnisse in</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>{0} done, {1} failed</source>
        <translation>{0} fertig, {1} fehlgeschlagen</translation>
    </message>
    <message>
        <source>New photos get the recipe as it is at the start, and the last export&apos;s format.</source>
        <translation>Neue Fotos bekommen das Rezept vom Beginn und das Format des letzten Exports.</translation>
    </message>
    <message>
        <source>Watching: {0}</source>
        <translation>Überwacht: {0}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>Beendet: {0}</translation>
    </message>
</context>
<context>
    <name>WheelsEditor</name>
    <message>
        <source>Show the numbers of these tones</source>
        <translation>Die Zahlen dieser Töne zeigen</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Farbe von {0}</translation>
    </message>
    <message>
        <source>Drag the dot towards a colour, or move it with the arrows</source>
        <translation>Den Punkt zu einer Farbe ziehen oder mit den Pfeiltasten bewegen</translation>
    </message>
</context>
</TS>
