<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>niveaux de gris</translation>
    </message>
    <message>
        <source>own profile</source>
        <translation>profil propre</translation>
    </message>
    <message>
        <source>The profile to proof for, {0}, can&apos;t be read ({1}); name another in Settings.</source>
        <translation>Le profil d’épreuve {0} est illisible ({1}) ; indiquez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>{0} is no ICC profile that can be proofed for; name another in Settings.</source>
        <translation>{0} n’est pas un profil ICC pour l’épreuvage ; indiquez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: no profile of it is named.</source>
        <translation>L’écran est supposé sRGB : aucun profil n’est indiqué.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1})</source>
        <translation>{0} est illisible ({1})</translation>
    </message>
    <message>
        <source>{0} is no profile of a screen</source>
        <translation>{0} n’est pas un profil d’écran</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}.</source>
        <translation>Les photos sont affichées dans les couleurs de {0}.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: the desktop tells no profile of it; name one.</source>
        <translation>L’écran est supposé sRGB : le bureau n’en donne aucun profil ; indiquez-en un.</translation>
    </message>
    <message>
        <source>what the desktop tells is no profile of a screen</source>
        <translation>ce que donne le bureau n’est pas un profil d’écran</translation>
    </message>
    <message>
        <source>the desktop&apos;s profile</source>
        <translation>le profil du bureau</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}, as the desktop says.</source>
        <translation>Les photos sont affichées dans les couleurs de {0}, selon le bureau.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: {0}; name another file.</source>
        <translation>L’écran est supposé sRGB : {0} ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Cores used; the share of time in which threads waited for Python&apos;s global lock; the longest time the window could not answer; tasks that workers have in hand</source>
        <translation>Cœurs utilisés ; part du temps où des threads attendaient le verrou global de Python ; plus longue durée sans réponse de la fenêtre ; tâches en cours</translation>
    </message>
    <message>
        <source>GIL wait: the share of the tiles&apos; time in which a thread was ready to work but had to wait for Python&apos;s global lock; processes have a lock each, so they hardly wait.</source>
        <translation>Attente du GIL : part du temps des tuiles où un thread prêt à travailler devait attendre le verrou global de Python ; les processus ont chacun le leur et n’attendent presque pas.</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>threads only</source>
        <translation>threads seuls</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l’un après l’autre</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits flottant</translation>
    </message>
    <message>
        <source>{0} bit</source>
        <translation>{0} bits</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>changé en route</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interprété</translation>
    </message>
    <message>
        <source>last run: {0} · {1}</source>
        <translation>dernière exécution : {0} · {1}</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} cœurs</translation>
    </message>
    <message>
        <source>GIL wait {0} %</source>
        <translation>Attente du GIL {0} %</translation>
    </message>
    <message>
        <source>longest stall {0} ms</source>
        <translation>plus long blocage {0} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in hand</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>the same photos and recipe with {0}: {1} s, {2}, {3}; now x{4} as quick</source>
        <translation>les mêmes photos et la même recette avec {0} : {1} s, {2}, {3} ; maintenant {4} fois plus rapide</translation>
    </message>
    <message>
        <source>{0}, but the machine was busy: no verdict</source>
        <translation>{0}, mais la machine était occupée : pas de verdict</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n ouvrier</numerusform>
            <numerusform>%n ouvriers</numerusform>
        </translation>
    </message>
    <message>
        <source>so the window may stall</source>
        <translation>la fenêtre peut donc se bloquer</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n non faite</numerusform>
            <numerusform>%n non faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Terminé : {0}</translation>
    </message>
    <message>
        <source>stall {0} ms</source>
        <translation>blocage {0} ms</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Toute la photo</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) copied</source>
        <translation>
            <numerusform>%n étape copiée</numerusform>
            <numerusform>%n étapes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) follow the folder&apos;s recipe again</source>
        <translation>
            <numerusform>%n photo suit de nouveau la recette du dossier</numerusform>
            <numerusform>%n photos suivent de nouveau la recette du dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have recipes of their own now</source>
        <translation>
            <numerusform>%n photo a maintenant sa propre recette</numerusform>
            <numerusform>%n photos ont maintenant leur propre recette</numerusform>
        </translation>
    </message>
    <message>
        <source>The window could not answer for {0} ms, {1} ms of it its own work</source>
        <translation>La fenêtre n’a pas répondu pendant {0} ms, dont {1} ms de travail propre</translation>
    </message>
    <message numerus="yes">
        <source>(and %n time(s) more)</source>
        <translation>
            <numerusform>(et encore %n fois)</numerusform>
            <numerusform>(et encore %n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The edits of {0} are not kept: {1}</source>
        <translation>Les retouches de {0} ne sont pas gardées : {1}</translation>
    </message>
    <message>
        <source>Drop the folder on the window, or press Ctrl+Shift+O and choose it. Its photos stand in the strip below; the first one is shown.</source>
        <translation>Déposez le dossier sur la fenêtre, ou appuyez sur Ctrl+Maj+O et choisissez-le. Ses photos sont dans la bande du bas ; la première est affichée.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “expo” and press Enter: the recipe has its first step, Exposure.</source>
        <translation>Appuyez sur Ctrl+F, tapez « expo » puis Entrée : la recette a sa première étape, l’exposition.</translation>
    </message>
    <message>
        <source>Drag the slider Stops to the right until the photo is bright enough. A double-click puts it back.</source>
        <translation>Faites glisser le curseur des diaphragmes vers la droite jusqu’à ce que la photo soit assez claire. Un double-clic le remet en place.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “unsharp” and press Enter: the second step, Unsharp mask, sharpens.</source>
        <translation>Appuyez sur Ctrl+F, tapez « unsharp » puis Entrée : la deuxième étape, le masque flou, accentue.</translation>
    </message>
    <message>
        <source>Press Ctrl+E. The dialog is filled in: all open photos, as JPEG, into a folder “edited” beside them. On the right stands what the results will look like and be called.</source>
        <translation>Appuyez sur Ctrl+E. Le dialogue est rempli : toutes les photos ouvertes, en JPEG, dans un dossier « edited » à côté d’elles. À droite figurent l’aspect et le nom des résultats.</translation>
    </message>
    <message>
        <source>Press Run. The queue shows what becomes of each photo; you can go on working meanwhile. The originals are as they were.</source>
        <translation>Lancez le traitement. La file montre ce que devient chaque photo ; on peut continuer à travailler. Les originaux restent tels quels.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Formats de fichier</translation>
    </message>
    <message>
        <source>All photos of a folder made brighter and sharper, as JPEG in another folder: six steps.</source>
        <translation>Toutes les photos d’un dossier, plus claires et plus nettes, en JPEG dans un autre dossier : six étapes.</translation>
    </message>
    <message>
        <source>A recipe is a list of steps that work from top to bottom. Drag a step by its title to move it; its tick switches it off.</source>
        <translation>Une recette est une liste d’étapes appliquées de haut en bas. Faites glisser une étape par son titre pour la déplacer ; sa coche la désactive.</translation>
    </message>
    <message>
        <source>Every step has an opacity and a mask, in the menu behind its three dots; but not those that move pixels.</source>
        <translation>Chaque étape a une opacité et un masque, dans le menu des trois points ; sauf celles qui déplacent des pixels.</translation>
    </message>
    <message>
        <source>Hold \ to see the original; Y splits the view.</source>
        <translation>Maintenez \ pour voir l’original ; Y partage la vue.</translation>
    </message>
    <message>
        <source>A number takes sums: 1200/2. The wheel and the arrows step, with Shift ten times, with Alt a tenth.</source>
        <translation>Un nombre accepte un calcul : 1200/2. La molette et les flèches avancent pas à pas, avec Maj dix fois plus, avec Alt un dixième.</translation>
    </message>
    <message>
        <source>“Move panels” in the menu View gives each panel a title: drag it by that to another side, onto another panel or out of the window. “Reset layout” puts all of them back.</source>
        <translation>« Déplacer les panneaux », dans le menu Affichage, donne un titre à chaque panneau : il se glisse ainsi vers un autre côté, sur un autre panneau ou hors de la fenêtre. « Réinitialiser la disposition » les remet tous en place.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name; Ctrl+? lists all keys, and changes them.</source>
        <translation>Ctrl+K trouve chaque commande par son nom ; Ctrl+? montre toutes les touches et les change.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S keeps a recipe as a file, for other folders and for the command line: photoedit batch FOLDER -o RESULTS -r RECIPE.toml</source>
        <translation>Ctrl+Alt+S enregistre une recette dans un fichier, pour d’autres dossiers et pour la ligne de commande : photoedit batch FOLDER -o RESULTS -r RECIPE.toml</translation>
    </message>
    <message>
        <source>Originals are never changed. What can&apos;t be read or written is named in Messages, and costs no other photo.</source>
        <translation>Les originaux ne sont jamais modifiés. Ce qui ne peut être lu ou écrit est nommé dans les messages, sans conséquence pour les autres photos.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Behind each title stands its name for the command line and for recipe files.</source>
        <translation>Derrière chaque titre figure son nom pour la ligne de commande et les fichiers de recette.</translation>
    </message>
    <message>
        <source>A mask says where a step works. Places are in percent, so one recipe fits all photos.</source>
        <translation>Un masque dit où une étape agit. Les positions sont en pour cent : une recette convient ainsi à toutes les photos.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>AddFilterMenu</name>
    <message>
        <source>Search filters</source>
        <translation>Rechercher un filtre</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
</context>
<context>
    <name>BlendRows</name>
    <message>
        <source>Where the step works</source>
        <translation>Où l’étape agit</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click on something grey; Esc leaves</source>
        <translation>Cliquez sur du gris ; Échap quitte</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Luminance</source>
        <translation>Luminance</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Chacun</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Shades of Grey</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Monde gris</translation>
    </message>
    <message>
        <source>White patch</source>
        <translation>Tache blanche</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Red filter</source>
        <translation>Filtre rouge</translation>
    </message>
    <message>
        <source>Orange filter</source>
        <translation>Filtre orange</translation>
    </message>
    <message>
        <source>Yellow filter</source>
        <translation>Filtre jaune</translation>
    </message>
    <message>
        <source>Green filter</source>
        <translation>Filtre vert</translation>
    </message>
    <message>
        <source>Blue filter</source>
        <translation>Filtre bleu</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infrarouge</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RVB</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordonné</translation>
    </message>
    <message>
        <source>Blue noise</source>
        <translation>Bruit bleu</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fines</translation>
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
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>Transverse</source>
        <translation>Autre diagonale</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Encodée</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexagone</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Lanczos3</source>
        <translation>Lanczos3</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cubique</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinéaire</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Plus proche</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Le plus possible</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
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
        <translation>Ultrarapide</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>En série</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Compilées</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interprétées</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>In photoedit</source>
        <translation>Dans photoedit</translation>
    </message>
    <message>
        <source>Beside photos</source>
        <translation>À côté des photos</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptif</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relatif</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolu</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échouer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Strip GPS</source>
        <translation>Sans GPS</translation>
    </message>
    <message>
        <source>Strip all</source>
        <translation>Tout ôter</translation>
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
        <translation>Partout</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminosité</translation>
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
        <translation>Aucune retouche copiée ; copiez celles d’une photo avec Ctrl+C</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Ce qui a été copié</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>Exact at 100 % only</source>
        <translation>Exact à 100 % seulement</translation>
    </message>
    <message>
        <source>Exact at 100 % only, and here nearly so: {0}. Click to look at 100 %.</source>
        <translation>Exact à 100 % seulement, ici presque : {0}. Cliquez pour voir à 100 %.</translation>
    </message>
</context>
<context>
    <name>CurvesEditor</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>Tone</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Sharpen and denoise</source>
        <translation>Netteté et bruit</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Contraste automatique</translation>
    </message>
    <message>
        <source>Gives each photo full contrast: its darkest parts become black and its brightest ones white.</source>
        <translation>Donne à chaque photo un plein contraste : le plus sombre devient noir, le plus clair blanc.</translation>
    </message>
    <message>
        <source>Auto levels</source>
        <translation>Niveaux automatiques</translation>
    </message>
    <message>
        <source>Stretches the tones of each photo until they reach from black to white.</source>
        <translation>Étire les tons de chaque photo jusqu’à ce qu’ils aillent du noir au blanc.</translation>
    </message>
    <message>
        <source>Auto white balance</source>
        <translation>Balance des blancs auto</translation>
    </message>
    <message>
        <source>Finds the colour of the light in each photo, and makes that light white.</source>
        <translation>Trouve la couleur de la lumière de chaque photo et la rend blanche.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilatéral</translation>
    </message>
    <message>
        <source>Smooths what is nearly alike and leaves edges: the mean of the neighbours that have a similar colour.</source>
        <translation>Lisse ce qui est presque pareil et laisse les bords : moyenne des voisins de couleur proche.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Makes a black and white photo, as film behind a coloured filter or as you mix it.</source>
        <translation>Fait une photo en noir et blanc, comme un film derrière un filtre coloré ou selon votre mélange.</translation>
    </message>
    <message>
        <source>Black and white point</source>
        <translation>Point noir et point blanc</translation>
    </message>
    <message>
        <source>Says which colour of the photo is black and which is white, and how dark and how bright they become.</source>
        <translation>Dit quelle couleur de la photo est noire et laquelle est blanche, et à quel point.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>Puts the photo on a larger sheet: an even border, or as much as a square or another aspect takes.</source>
        <translation>Pose la photo sur une feuille plus grande : bord égal, ou ce que demande un carré ou un autre format.</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Flou en boîte</translation>
    </message>
    <message>
        <source>Blurs with a square: each value becomes the mean of its neighbours.</source>
        <translation>Floute avec un carré : chaque valeur devient la moyenne de ses voisines.</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Luminosité et contraste</translation>
    </message>
    <message>
        <source>Shifts all tones towards white or black, and spreads them or draws them together.</source>
        <translation>Déplace tous les tons vers le blanc ou le noir, et les écarte ou les resserre.</translation>
    </message>
    <message>
        <source>Channel mixer</source>
        <translation>Mélangeur de canaux</translation>
    </message>
    <message>
        <source>Mixes new red, green and blue from the photo&apos;s own.</source>
        <translation>Mélange un nouveau rouge, vert et bleu à partir de ceux de la photo.</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Brings out contrast in every part of the photo by itself, in dark corners and bright skies alike.</source>
        <translation>Fait ressortir le contraste de chaque partie de la photo, coins sombres comme ciels clairs.</translation>
    </message>
    <message>
        <source>Colour balance</source>
        <translation>Balance des couleurs</translation>
    </message>
    <message>
        <source>Moves shadows, midtones and highlights towards red or cyan, green or magenta, blue or yellow.</source>
        <translation>Déplace ombres, tons moyens et hautes lumières vers rouge ou cyan, vert ou magenta, bleu ou jaune.</translation>
    </message>
    <message>
        <source>Colour matrix</source>
        <translation>Matrice de couleurs</translation>
    </message>
    <message>
        <source>Mixes the channels: each one of the result is a sum of parts of red, green and blue.</source>
        <translation>Mélange les canaux : chacun du résultat est une somme de parts de rouge, vert et bleu.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Spreads tones away from middle grey, or draws them together.</source>
        <translation>Écarte les tons du gris moyen, ou les en rapproche.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Keeps a rectangle of the photo.</source>
        <translation>Garde un rectangle de la photo.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Bends the tones along a smooth curve through points: where a tone is, and where it goes.</source>
        <translation>Infléchit les tons le long d’une courbe lisse passant par des points : où est un ton, et où il va.</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>Déconvolution</translation>
    </message>
    <message>
        <source>Undoes a slight blur of the lens, where sharpening would only hide it.</source>
        <translation>Annule un léger flou de l’objectif, là où accentuer ne ferait que le cacher.</translation>
    </message>
    <message>
        <source>Defringe</source>
        <translation>Franges colorées</translation>
    </message>
    <message>
        <source>Takes purple and green fringes off hard edges, and leaves brightness alone.</source>
        <translation>Ôte les franges violettes et vertes des bords durs, sans toucher à la luminosité.</translation>
    </message>
    <message>
        <source>Dehaze</source>
        <translation>Voile atmosphérique</translation>
    </message>
    <message>
        <source>Clears haze and mist from the distance.</source>
        <translation>Dissipe brume et voile dans le lointain.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Réduction du bruit</translation>
    </message>
    <message>
        <source>Takes noise away, of brightness and of colour apart.</source>
        <translation>Ôte le bruit, de luminosité et de couleur séparément.</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Tramage</translation>
    </message>
    <message>
        <source>Shows the photo in few tones, and those between by patterns of dots.</source>
        <translation>Montre la photo en peu de tons, et les autres par des motifs de points.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Draws the edges of what the photo shows.</source>
        <translation>Dessine les contours de ce que montre la photo.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Makes a grey relief: bright is high, and light falls from one side.</source>
        <translation>Fait un relief gris : le clair est haut, et la lumière vient d’un côté.</translation>
    </message>
    <message>
        <source>Equalize</source>
        <translation>Égaliser</translation>
    </message>
    <message>
        <source>Spreads the brightness of each photo evenly from black to white, for the most contrast everywhere.</source>
        <translation>Répartit la luminosité de chaque photo du noir au blanc, pour un contraste maximal partout.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Makes the photo brighter or darker, as more or less light on the sensor would.</source>
        <translation>Rend la photo plus claire ou plus sombre, comme plus ou moins de lumière sur le capteur.</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>Courbe filmique</translation>
    </message>
    <message>
        <source>Gives the photo the contrast of film: dark tones fall gently to black, bright ones roll off to white.</source>
        <translation>Donne à la photo le contraste du film : le sombre tombe doucement au noir, le clair file vers le blanc.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mirrors the photo; no pixel changes its value.</source>
        <translation>Retourne la photo en miroir ; aucun pixel ne change de valeur.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Makes the tones between black and white brighter or darker; black and white stay.</source>
        <translation>Éclaircit ou assombrit les tons entre noir et blanc ; noir et blanc restent.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Flou gaussien</translation>
    </message>
    <message>
        <source>Blurs the photo softly and evenly.</source>
        <translation>Floute la photo doucement et également.</translation>
    </message>
    <message>
        <source>Gradient filter</source>
        <translation>Filtre dégradé</translation>
    </message>
    <message>
        <source>Darkens one side of the photo, usually the sky, as a graduated glass before the lens does.</source>
        <translation>Assombrit un côté de la photo, souvent le ciel, comme un filtre dégradé devant l’objectif.</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Adds grain as of film: most in the midtones, none in black and white.</source>
        <translation>Ajoute un grain de film : surtout dans les tons moyens, aucun dans le noir et le blanc.</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Passe-haut</translation>
    </message>
    <message>
        <source>Keeps the details alone, on grey: what a Gaussian blur takes away.</source>
        <translation>Ne garde que les détails, sur du gris : ce qu’un flou gaussien enlève.</translation>
    </message>
    <message>
        <source>Hot pixels</source>
        <translation>Pixels chauds</translation>
    </message>
    <message>
        <source>Takes away single pixels that shine or are dead, as on long exposures.</source>
        <translation>Ôte les pixels isolés qui brillent ou sont morts, comme dans les longues poses.</translation>
    </message>
    <message>
        <source>HSL bands</source>
        <translation>Bandes TSL</translation>
    </message>
    <message>
        <source>Changes hue, saturation and lightness of eight bands of colour, from red to magenta, each by itself.</source>
        <translation>Change teinte, saturation et clarté de huit bandes de couleur, du rouge au magenta, chacune à part.</translation>
    </message>
    <message>
        <source>Hue shift</source>
        <translation>Décalage de teinte</translation>
    </message>
    <message>
        <source>Turns all colours round the colour circle; each stays as light and as strong as it was.</source>
        <translation>Fait tourner toutes les couleurs sur le cercle ; chacune reste aussi claire et aussi vive.</translation>
    </message>
    <message>
        <source>Image watermark</source>
        <translation>Filigrane image</translation>
    </message>
    <message>
        <source>Lays a logo or another picture over the photo, in proportion to its size.</source>
        <translation>Pose un logo ou une autre image sur la photo, en proportion de sa taille.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Turns the photo into its negative.</source>
        <translation>Change la photo en son négatif.</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Flou d’objectif</translation>
    </message>
    <message>
        <source>Blurs as a lens out of focus does: a bright point becomes a bright disc.</source>
        <translation>Floute comme un objectif hors foyer : un point clair devient un disque clair.</translation>
    </message>
    <message>
        <source>Lens distortion</source>
        <translation>Distorsion d’objectif</translation>
    </message>
    <message>
        <source>Straightens the curved lines of a lens: barrel, pincushion and wavy distortion.</source>
        <translation>Redresse les lignes courbes d’un objectif : distorsion en barillet, en coussinet, en vague.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Sets what becomes black and what becomes white, and bends the tones between.</source>
        <translation>Fixe ce qui devient noir et blanc, et infléchit les tons entre les deux.</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Contraste local</translation>
    </message>
    <message>
        <source>Brings out structure, also known as clarity: more contrast within each part of the photo.</source>
        <translation>Fait ressortir la structure, dite aussi clarté : plus de contraste dans chaque partie de la photo.</translation>
    </message>
    <message>
        <source>LUT</source>
        <translation>LUT</translation>
    </message>
    <message>
        <source>Gives the photo the look of a 3D look-up table, as films and other programs come with.</source>
        <translation>Donne à la photo le rendu d’une table 3D, comme en fournissent films et autres logiciels.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médian</translation>
    </message>
    <message>
        <source>Takes specks and noise away and keeps edges sharp: each value becomes the median of its neighbours.</source>
        <translation>Ôte poussières et bruit et garde les bords nets : chaque valeur devient la médiane de ses voisines.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Flou de bougé</translation>
    </message>
    <message>
        <source>Blurs along a line, as a camera does that moves during the exposure.</source>
        <translation>Floute le long d’une ligne, comme un appareil qui bouge pendant la pose.</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Moyennes non locales</translation>
    </message>
    <message>
        <source>Takes noise away and keeps fine texture: the mean of the pixels whose surroundings look alike.</source>
        <translation>Ôte le bruit et garde la texture fine : moyenne des pixels dont les alentours se ressemblent.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Straightens what was seen from aside: a four-cornered part of the photo becomes the whole picture.</source>
        <translation>Redresse ce qui est vu de biais : un quadrilatère de la photo devient toute l’image.</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelliser</translation>
    </message>
    <message>
        <source>Makes large square pixels: each block gets its mean.</source>
        <translation>Fait de grands pixels carrés : chaque bloc reçoit sa moyenne.</translation>
    </message>
    <message>
        <source>Posterize</source>
        <translation>Postériser</translation>
    </message>
    <message>
        <source>Leaves only a few tones in each channel, as in a silk-screen poster.</source>
        <translation>Ne laisse que peu de tons par canal, comme une affiche sérigraphiée.</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>Runs your own Python on the pixels: a file with a function `pixel` or `tile`.</source>
        <translation>Applique votre propre Python aux pixels : un fichier avec une fonction `pixel` ou `tile`.</translation>
    </message>
    <message>
        <source>Radial blur</source>
        <translation>Flou radial</translation>
    </message>
    <message>
        <source>Blurs outwards from a point, as zooming during the exposure does, or around it, as turning does.</source>
        <translation>Floute depuis un point vers l’extérieur, comme un zoom pendant la pose, ou autour de lui, comme une rotation.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Makes the photo smaller or larger, in linear light and without aliasing.</source>
        <translation>Rend la photo plus petite ou plus grande, en lumière linéaire et sans crénelage.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Turns the photo counter-clockwise. Quarter turns are exact: no pixel changes its value.</source>
        <translation>Tourne la photo en sens antihoraire. Les quarts de tour sont exacts : aucun pixel ne change de valeur.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Makes colours stronger or paler; 0 makes the photo grey.</source>
        <translation>Rend les couleurs plus vives ou plus pâles ; 0 rend la photo grise.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Gives the photo the brown tones of an old print.</source>
        <translation>Donne à la photo les tons bruns d’un vieux tirage.</translation>
    </message>
    <message>
        <source>Shadows and highlights</source>
        <translation>Ombres et hautes lumières</translation>
    </message>
    <message>
        <source>Lifts the shadows or brings back the highlights, and keeps the detail inside them.</source>
        <translation>Éclaircit les ombres ou récupère les hautes lumières, en gardant leurs détails.</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solariser</translation>
    </message>
    <message>
        <source>Turns the bright tones into their negative, as a print does that sees light while it is developed.</source>
        <translation>Change les tons clairs en négatif, comme un tirage exposé pendant le développement.</translation>
    </message>
    <message>
        <source>Split toning</source>
        <translation>Virage partiel</translation>
    </message>
    <message>
        <source>Tints the shadows with one colour and the highlights with another.</source>
        <translation>Teinte les ombres d’une couleur et les hautes lumières d’une autre.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Turns the photo a little, to level the horizon, and cuts the empty corners off.</source>
        <translation>Tourne un peu la photo pour mettre l’horizon droit, et coupe les coins vides.</translation>
    </message>
    <message>
        <source>Surface blur</source>
        <translation>Flou de surface</translation>
    </message>
    <message>
        <source>Smooths surfaces, as of skin and sky, and keeps edges.</source>
        <translation>Lisse les surfaces comme la peau et le ciel, et garde les bords.</translation>
    </message>
    <message>
        <source>Text watermark</source>
        <translation>Filigrane texte</translation>
    </message>
    <message>
        <source>Writes a line of text over the photo, in proportion to its size.</source>
        <translation>Écrit une ligne de texte sur la photo, en proportion de sa taille.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Makes everything black or white: what is as bright as the level, or brighter, becomes white.</source>
        <translation>Rend tout noir ou blanc : ce qui atteint le niveau devient blanc.</translation>
    </message>
    <message>
        <source>Tilt shift</source>
        <translation>Tilt-shift</translation>
    </message>
    <message>
        <source>Keeps a band sharp and blurs the more the further away from it, so that a town looks like a toy.</source>
        <translation>Garde une bande nette et floute d’autant plus qu’on s’en éloigne : une ville a l’air d’un jouet.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Masque flou</translation>
    </message>
    <message>
        <source>Sharpens by adding back what a blur takes away.</source>
        <translation>Accentue en ajoutant ce qu’un flou enlève.</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Vibrance</translation>
    </message>
    <message>
        <source>Makes pale colours stronger, and strong ones hardly: skin stays natural, nothing becomes garish.</source>
        <translation>Renforce les couleurs pâles et à peine les vives : la peau reste naturelle, rien n’est criard.</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignettage</translation>
    </message>
    <message>
        <source>Makes the corners darker or brighter.</source>
        <translation>Assombrit ou éclaircit les coins.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>Makes the photo warmer or cooler, greener or more magenta.</source>
        <translation>Rend la photo plus chaude ou plus froide, plus verte ou plus magenta.</translation>
    </message>
    <message>
        <source>Full strength up to a first point, then fading out until a second one, like a graduated filter.</source>
        <translation>Pleine force jusqu’à un premier point, puis s’estompe jusqu’à un second, comme un filtre dégradé.</translation>
    </message>
    <message>
        <source>Full strength where the photo is as bright as the range says, fading out on both sides of it.</source>
        <translation>Pleine force où la photo est dans la plage de luminosité, s’estompe des deux côtés.</translation>
    </message>
    <message>
        <source>Full strength in the middle of an ellipse, fading out to nothing at its edge.</source>
        <translation>Pleine force au milieu d’une ellipse, s’estompe jusqu’à rien à son bord.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>How much of the darkest and of the brightest may be lost</source>
        <translation>Part du plus sombre et du plus clair qui peut être perdue</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>What is stretched</source>
        <translation>Ce qui est étiré</translation>
    </message>
    <message>
        <source>Stretch brightness; colours keep their balance</source>
        <translation>Étirer la luminosité ; les couleurs gardent leur équilibre</translation>
    </message>
    <message>
        <source>Stretch red, green and blue each for itself; casts of shadows and lights go away</source>
        <translation>Étirer rouge, vert et bleu séparément ; les dominantes des ombres et des lumières disparaissent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How much of the stretching; 0 changes nothing</source>
        <translation>Force de l’étirement ; 0 ne change rien</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the light is found</source>
        <translation>Comment la lumière est trouvée</translation>
    </message>
    <message>
        <source>Bright parts count more: the mean of the 6th powers (Finlayson, Trezzi 2004)</source>
        <translation>Le clair compte davantage : moyenne des puissances 6 (Finlayson, Trezzi 2004)</translation>
    </message>
    <message>
        <source>All colours together are grey: the mean (Buchsbaum 1980)</source>
        <translation>Toutes les couleurs ensemble sont grises : la moyenne (Buchsbaum 1980)</translation>
    </message>
    <message>
        <source>The brightest part is white: the brightest values of each channel (Land 1977)</source>
        <translation>Le plus clair est blanc : les valeurs les plus claires de chaque canal (Land 1977)</translation>
    </message>
    <message>
        <source>For white-patch: how much of each channel&apos;s brightest values to leave out</source>
        <translation>Pour « Tache blanche » : part des valeurs les plus claires de chaque canal à écarter</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing</source>
        <translation>Jusqu’où aller ; 0 ne change rien</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur</source>
        <translation>Écart type (sigma) du flou</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Standard deviation of what colours may differ by; 1 is black to white in one channel</source>
        <translation>Écart type des différences de couleur permises ; 1 va du noir au blanc dans un canal</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>What the greys are made of</source>
        <translation>De quoi sont faits les gris</translation>
    </message>
    <message>
        <source>As bright as colours look (the luminance of Rec. 709)</source>
        <translation>Aussi clair que les couleurs paraissent (luminance Rec. 709)</translation>
    </message>
    <message>
        <source>Dark skies, bright skin: a red filter in front of the lens</source>
        <translation>Ciels sombres, peau claire : un filtre rouge devant l’objectif</translation>
    </message>
    <message>
        <source>Between red and yellow</source>
        <translation>Entre rouge et jaune</translation>
    </message>
    <message>
        <source>Skies a little darker: the usual filter for landscapes</source>
        <translation>Ciels un peu plus sombres : le filtre habituel des paysages</translation>
    </message>
    <message>
        <source>Bright leaves, darker skin</source>
        <translation>Feuilles claires, peau plus sombre</translation>
    </message>
    <message>
        <source>Bright skies and haze, dark skin and lips</source>
        <translation>Ciels et brume clairs, peau et lèvres sombres</translation>
    </message>
    <message>
        <source>Glowing leaves, black skies</source>
        <translation>Feuilles lumineuses, ciels noirs</translation>
    </message>
    <message>
        <source>The parts below</source>
        <translation>Les parts ci-dessous</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Part of red, for custom</source>
        <translation>Part de rouge, si personnalisé</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Part of green, for custom</source>
        <translation>Part de vert, si personnalisé</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Part of blue, for custom</source>
        <translation>Part de bleu, si personnalisé</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>What becomes black: red, green and blue, 0 to 1</source>
        <translation>Ce qui devient noir : rouge, vert et bleu, 0 à 1</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>What becomes white: red, green and blue, 0 to 1</source>
        <translation>Ce qui devient blanc : rouge, vert et bleu, 0 à 1</translation>
    </message>
    <message>
        <source>Darkest</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>How bright black becomes; more gives faded shadows</source>
        <translation>Clarté que prend le noir ; plus donne des ombres délavées</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>How bright white becomes; less gives muted highlights</source>
        <translation>Clarté que prend le blanc ; moins adoucit les hautes lumières</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width, in percent of the shorter side</source>
        <translation>Largeur, en pourcentage du petit côté</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>So much more at the bottom, as prints have</source>
        <translation>Supplément en bas, comme sur les tirages</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width to height of the result, like 1:1; the sheet grows until it has that</source>
        <translation>Largeur sur hauteur du résultat, comme 1:1 ; la feuille grandit jusque-là</translation>
    </message>
    <message>
        <source>:1</source>
        <translation>:1</translation>
    </message>
    <message>
        <source>What the border is filled with</source>
        <translation>Ce qui remplit la bordure</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Where the photo lies on a sheet that has grown for its aspect</source>
        <translation>Où se place la photo sur une feuille agrandie pour son format</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>At the top, in the middle</source>
        <translation>En haut, au milieu</translation>
    </message>
    <message>
        <source>At the bottom, in the middle</source>
        <translation>En bas, au milieu</translation>
    </message>
    <message>
        <source>At the left, in the middle</source>
        <translation>À gauche, au milieu</translation>
    </message>
    <message>
        <source>At the right, in the middle</source>
        <translation>À droite, au milieu</translation>
    </message>
    <message>
        <source>In the top left corner</source>
        <translation>Dans le coin supérieur gauche</translation>
    </message>
    <message>
        <source>In the top right corner</source>
        <translation>Dans le coin supérieur droit</translation>
    </message>
    <message>
        <source>In the bottom left corner</source>
        <translation>Dans le coin inférieur gauche</translation>
    </message>
    <message>
        <source>In the bottom right corner</source>
        <translation>Dans le coin inférieur droit</translation>
    </message>
    <message>
        <source>Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5</source>
        <translation>Pixels de chaque côté : à 1 la fenêtre est de 3 x 3, à 2 de 5 x 5</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Above 0 everything moves towards white, below 0 towards black</source>
        <translation>Au-dessus de 0 tout s’éclaircit, au-dessous tout s’assombrit</translation>
    </message>
    <message>
        <source>-1 is flat grey, 0 changes nothing</source>
        <translation>-1 est un gris plat, 0 ne change rien</translation>
    </message>
    <message>
        <source>Red red</source>
        <translation>Rouge du rouge</translation>
    </message>
    <message>
        <source>How much red the new red takes</source>
        <translation>Part de rouge dans le nouveau rouge</translation>
    </message>
    <message>
        <source>Red green</source>
        <translation>Rouge du vert</translation>
    </message>
    <message>
        <source>How much green the new red takes</source>
        <translation>Part de vert dans le nouveau rouge</translation>
    </message>
    <message>
        <source>Red blue</source>
        <translation>Rouge du bleu</translation>
    </message>
    <message>
        <source>How much blue the new red takes</source>
        <translation>Part de bleu dans le nouveau rouge</translation>
    </message>
    <message>
        <source>Green red</source>
        <translation>Vert du rouge</translation>
    </message>
    <message>
        <source>How much red the new green takes</source>
        <translation>Part de rouge dans le nouveau vert</translation>
    </message>
    <message>
        <source>Green green</source>
        <translation>Vert du vert</translation>
    </message>
    <message>
        <source>How much green the new green takes</source>
        <translation>Part de vert dans le nouveau vert</translation>
    </message>
    <message>
        <source>Green blue</source>
        <translation>Vert du bleu</translation>
    </message>
    <message>
        <source>How much blue the new green takes</source>
        <translation>Part de bleu dans le nouveau vert</translation>
    </message>
    <message>
        <source>Blue red</source>
        <translation>Bleu du rouge</translation>
    </message>
    <message>
        <source>How much red the new blue takes</source>
        <translation>Part de rouge dans le nouveau bleu</translation>
    </message>
    <message>
        <source>Blue green</source>
        <translation>Bleu du vert</translation>
    </message>
    <message>
        <source>How much green the new blue takes</source>
        <translation>Part de vert dans le nouveau bleu</translation>
    </message>
    <message>
        <source>Blue blue</source>
        <translation>Bleu du bleu</translation>
    </message>
    <message>
        <source>How much blue the new blue takes</source>
        <translation>Part de bleu dans le nouveau bleu</translation>
    </message>
    <message>
        <source>Keep greys</source>
        <translation>Garder les gris</translation>
    </message>
    <message>
        <source>Scale each new channel so that its parts add up to 1: greys keep their brightness</source>
        <translation>Ajuster chaque nouveau canal pour que ses parts fassent 1 : les gris gardent leur luminosité</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Steepest curve, as a multiple of the straight one: more brings out more contrast, and noise</source>
        <translation>Pente maximale, en multiple de la droite : plus de contraste, et de bruit</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Cells across and down the photo</source>
        <translation>Cellules en largeur et en hauteur</translation>
    </message>
    <message>
        <source>Shadows red</source>
        <translation>Ombres rouge</translation>
    </message>
    <message>
        <source>Move shadows towards red, below 0 towards cyan</source>
        <translation>Déplacer : ombres vers le rouge, au-dessous de 0 vers le cyan</translation>
    </message>
    <message>
        <source>Shadows green</source>
        <translation>Ombres vert</translation>
    </message>
    <message>
        <source>Move shadows towards green, below 0 towards magenta</source>
        <translation>Déplacer : ombres vers le vert, au-dessous de 0 vers le magenta</translation>
    </message>
    <message>
        <source>Shadows blue</source>
        <translation>Ombres bleu</translation>
    </message>
    <message>
        <source>Move shadows towards blue, below 0 towards yellow</source>
        <translation>Déplacer : ombres vers le bleu, au-dessous de 0 vers le jaune</translation>
    </message>
    <message>
        <source>Midtones red</source>
        <translation>Tons moyens rouge</translation>
    </message>
    <message>
        <source>Move midtones towards red, below 0 towards cyan</source>
        <translation>Déplacer : tons moyens vers le rouge, au-dessous de 0 vers le cyan</translation>
    </message>
    <message>
        <source>Midtones green</source>
        <translation>Tons moyens vert</translation>
    </message>
    <message>
        <source>Move midtones towards green, below 0 towards magenta</source>
        <translation>Déplacer : tons moyens vers le vert, au-dessous de 0 vers le magenta</translation>
    </message>
    <message>
        <source>Midtones blue</source>
        <translation>Tons moyens bleu</translation>
    </message>
    <message>
        <source>Move midtones towards blue, below 0 towards yellow</source>
        <translation>Déplacer : tons moyens vers le bleu, au-dessous de 0 vers le jaune</translation>
    </message>
    <message>
        <source>Highlights red</source>
        <translation>Hautes lumières rouge</translation>
    </message>
    <message>
        <source>Move highlights towards red, below 0 towards cyan</source>
        <translation>Déplacer : hautes lumières vers le rouge, au-dessous de 0 vers le cyan</translation>
    </message>
    <message>
        <source>Highlights green</source>
        <translation>Hautes lumières vert</translation>
    </message>
    <message>
        <source>Move highlights towards green, below 0 towards magenta</source>
        <translation>Déplacer : hautes lumières vers le vert, au-dessous de 0 vers le magenta</translation>
    </message>
    <message>
        <source>Highlights blue</source>
        <translation>Hautes lumières bleu</translation>
    </message>
    <message>
        <source>Move highlights towards blue, below 0 towards yellow</source>
        <translation>Déplacer : hautes lumières vers le bleu, au-dessous de 0 vers le jaune</translation>
    </message>
    <message>
        <source>Keep luminance</source>
        <translation>Garder la luminance</translation>
    </message>
    <message>
        <source>Give each pixel its brightness back</source>
        <translation>Rendre à chaque pixel sa luminosité</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Three groups for red, green and blue of the result: what each takes of red, green and blue</source>
        <translation>Trois groupes pour le rouge, le vert et le bleu du résultat : ce que chacun prend de rouge, vert et bleu</translation>
    </message>
    <message>
        <source>0 changes nothing, -1 is flat grey</source>
        <translation>0 ne change rien, -1 est un gris plat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Where the rectangle begins</source>
        <translation>Où commence le rectangle</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the rectangle</source>
        <translation>Largeur du rectangle</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of the rectangle</source>
        <translation>Hauteur du rectangle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What the four lengths count</source>
        <translation>Ce que comptent les quatre longueurs</translation>
    </message>
    <message>
        <source>Pixels of the photo</source>
        <translation>Pixels de la photo</translation>
    </message>
    <message>
        <source>Percent of the photo&apos;s width and height</source>
        <translation>Pourcentage de la largeur et de la hauteur de la photo</translation>
    </message>
    <message>
        <source>Width to height, like 3:2 or 1.5</source>
        <translation>Largeur sur hauteur, comme 3:2 ou 1.5</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Turn the aspect with the photo: 3:2 is 2:3 for upright photos</source>
        <translation>Tourner le format avec la photo : 3:2 devient 2:3 en portrait</translation>
    </message>
    <message>
        <source>Which part is kept, where left or top does not say so</source>
        <translation>Partie gardée, là où gauche ou haut ne le disent pas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>The curve: pairs of tone and new tone, from 0 (black) to 1 (white)</source>
        <translation>La courbe : paires ton et nouveau ton, de 0 (noir) à 1 (blanc)</translation>
    </message>
    <message>
        <source>A further curve for red alone</source>
        <translation>Une courbe de plus pour le rouge seul</translation>
    </message>
    <message>
        <source>A further curve for green alone</source>
        <translation>Une courbe de plus pour le vert seul</translation>
    </message>
    <message>
        <source>A further curve for blue alone</source>
        <translation>Une courbe de plus pour le bleu seul</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>What the points bend</source>
        <translation>Ce que les points infléchissent</translation>
    </message>
    <message>
        <source>Bend red, green and blue alike: colours grow stronger with contrast, as in most programs</source>
        <translation>Infléchir rouge, vert et bleu ensemble : le contraste renforce les couleurs, comme dans la plupart des logiciels</translation>
    </message>
    <message>
        <source>Bend brightness only: all channels rise or fall by the same amount</source>
        <translation>N’infléchir que la luminosité : tous les canaux montent ou descendent d’autant</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur that is undone</source>
        <translation>Écart type (sigma) du flou à annuler</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>More is sharper, and noisier</source>
        <translation>Plus est plus net, et plus bruité</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>How much of the fringe goes</source>
        <translation>Part de la frange qui disparaît</translation>
    </message>
    <message>
        <source>About the width of the fringes: standard deviation of the means</source>
        <translation>À peu près la largeur des franges : écart type des moyennes</translation>
    </message>
    <message>
        <source>How much a fringe&apos;s colour differs from what is around</source>
        <translation>Écart de couleur entre une frange et ses alentours</translation>
    </message>
    <message>
        <source>How much of the haze goes</source>
        <translation>Part du voile qui disparaît</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Radius of the window that something dark is looked for in, in percent of the longer side</source>
        <translation>Rayon de la fenêtre où l’on cherche du sombre, en pourcentage du grand côté</translation>
    </message>
    <message>
        <source>Airlight</source>
        <translation>Lumière de voile</translation>
    </message>
    <message>
        <source>How many of the photo&apos;s values are darker than haze</source>
        <translation>Part des valeurs de la photo plus sombres que le voile</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminance</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in brightness; 1 is black to white</source>
        <translation>Écart type du bruit de luminosité ; 1 va du noir au blanc</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in colours</source>
        <translation>Écart type du bruit de couleur</translation>
    </message>
    <message>
        <source>Tones of each channel; at 2 each is on or off</source>
        <translation>Tons par canal ; à 2 chacun est tout ou rien</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How the dots lie</source>
        <translation>Disposition des points</translation>
    </message>
    <message>
        <source>A fine grid, as old printers have it</source>
        <translation>Une trame fine, comme sur les vieilles imprimantes</translation>
    </message>
    <message>
        <source>Scattered dots without a grid</source>
        <translation>Points dispersés sans trame</translation>
    </message>
    <message>
        <source>Each dot makes up for its neighbours: the sharpest</source>
        <translation>Chaque point compense ses voisins : le plus net</translation>
    </message>
    <message>
        <source>How bright edges are</source>
        <translation>Clarté des contours</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>What the drawing looks like</source>
        <translation>Aspect du dessin</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>Lignes claires sur noir</translation>
    </message>
    <message>
        <source>Dark lines on white, as a pencil draws</source>
        <translation>Lignes sombres sur blanc, comme au crayon</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>How wide the lines are</source>
        <translation>Largeur des lignes</translation>
    </message>
    <message>
        <source>As wide as the edge is soft</source>
        <translation>Aussi large que le bord est doux</translation>
    </message>
    <message>
        <source>One pixel wide, where the edge is steepest, as Canny&apos;s edge detector draws them</source>
        <translation>Un pixel de large, où le bord est le plus raide, comme le détecteur de Canny</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Thin lines that are weaker are left out; blur the photo first, and there are fewer</source>
        <translation>Les lignes fines plus faibles sont omises ; floutez d’abord, et il y en a moins</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>How strong light and shadow are</source>
        <translation>Force de la lumière et de l’ombre</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Where the light comes from: 0 is the right, 90 above, 135 the top left</source>
        <translation>D’où vient la lumière : 0 à droite, 90 en haut, 135 en haut à gauche</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing, 1 is all the way</source>
        <translation>Jusqu’où aller ; 0 ne change rien, 1 va au bout</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Diaphragmes</translation>
    </message>
    <message>
        <source>One stop more is twice the light</source>
        <translation>Un IL de plus, c’est deux fois plus de lumière</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>IL</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Which film</source>
        <translation>Quel film</translation>
    </message>
    <message>
        <source>The contrast of cinema, middle grey stays: a fit to the ACES rendering (Narkowicz 2015)</source>
        <translation>Le contraste du cinéma, le gris moyen reste : ajusté au rendu ACES (Narkowicz 2015)</translation>
    </message>
    <message>
        <source>Soft and brighter, with a long roll-off (Hable 2010, as in Uncharted 2)</source>
        <translation>Doux et plus clair, à longue épaule (Hable 2010, comme dans Uncharted 2)</translation>
    </message>
    <message>
        <source>Exposure before the curve: brighter without losing the highlights; white stays white</source>
        <translation>Exposition avant la courbe : plus clair sans perdre les hautes lumières ; le blanc reste blanc</translation>
    </message>
    <message>
        <source>How much of the curve; 0 changes nothing</source>
        <translation>Part de la courbe ; 0 ne change rien</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>What changes places</source>
        <translation>Ce qui change de place</translation>
    </message>
    <message>
        <source>Exchange left and right, as a mirror does</source>
        <translation>Échanger gauche et droite, comme un miroir</translation>
    </message>
    <message>
        <source>Exchange top and bottom</source>
        <translation>Échanger haut et bas</translation>
    </message>
    <message>
        <source>Exchange both: half a turn</source>
        <translation>Échanger les deux : un demi-tour</translation>
    </message>
    <message>
        <source>Mirror at the diagonal from top left to bottom right</source>
        <translation>Miroir selon la diagonale du haut gauche au bas droit</translation>
    </message>
    <message>
        <source>Mirror at the other diagonal</source>
        <translation>Miroir selon l’autre diagonale</translation>
    </message>
    <message>
        <source>Above 1 brighter, below 1 darker</source>
        <translation>Au-dessus de 1 plus clair, au-dessous plus sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>What is averaged</source>
        <translation>Ce qui est moyenné</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file, as most programs do</source>
        <translation>Flouter les valeurs telles que dans le fichier, comme la plupart des logiciels</translation>
    </message>
    <message>
        <source>Blur the light itself, as a lens does: bright spots stay bright</source>
        <translation>Flouter la lumière même, comme un objectif : les points clairs restent clairs</translation>
    </message>
    <message>
        <source>How much light the upper side gets</source>
        <translation>Lumière que reçoit le côté supérieur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Where the middle of the transition lies, from top to bottom</source>
        <translation>Où est le milieu de la transition, de haut en bas</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Adoucissement</translation>
    </message>
    <message>
        <source>Width of the transition, in percent of the photo</source>
        <translation>Largeur de la transition, en pourcentage de la photo</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise: at 90 the left side is darkened, at 180 the bottom</source>
        <translation>Degrés en sens antihoraire : à 90 le côté gauche est assombri, à 180 le bas</translation>
    </message>
    <message>
        <source>Strength; 0.2 is a fast film</source>
        <translation>Force ; 0.2 est un film rapide</translation>
    </message>
    <message>
        <source>Size of the grains; at 1 each pixel has its own</source>
        <translation>Taille des grains ; à 1 chaque pixel a le sien</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Coloré</translation>
    </message>
    <message>
        <source>Another grain for each of red, green and blue</source>
        <translation>Un grain différent pour le rouge, le vert et le bleu</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Another number is another grain</source>
        <translation>Un autre nombre donne un autre grain</translation>
    </message>
    <message>
        <source>Size of the details: the standard deviation (sigma) of the blur</source>
        <translation>Taille des détails : écart type (sigma) du flou</translation>
    </message>
    <message>
        <source>Contrast of the details</source>
        <translation>Contraste des détails</translation>
    </message>
    <message>
        <source>How much it must stick out; 1 changes nothing</source>
        <translation>De combien il doit dépasser ; 1 ne change rien</translation>
    </message>
    <message>
        <source>Red hue</source>
        <translation>Teinte rouge</translation>
    </message>
    <message>
        <source>Turn red towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le rouge vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Red saturation</source>
        <translation>Saturation rouge</translation>
    </message>
    <message>
        <source>Make red stronger; -1 makes it grey</source>
        <translation>Renforcer le rouge ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Red lightness</source>
        <translation>Clarté rouge</translation>
    </message>
    <message>
        <source>Make red lighter, or darker below 0</source>
        <translation>Éclaircir le rouge, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Orange hue</source>
        <translation>Teinte orange</translation>
    </message>
    <message>
        <source>Turn orange towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le orange vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Orange saturation</source>
        <translation>Saturation orange</translation>
    </message>
    <message>
        <source>Make orange stronger; -1 makes it grey</source>
        <translation>Renforcer le orange ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Orange lightness</source>
        <translation>Clarté orange</translation>
    </message>
    <message>
        <source>Make orange lighter, or darker below 0</source>
        <translation>Éclaircir le orange, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Yellow hue</source>
        <translation>Teinte jaune</translation>
    </message>
    <message>
        <source>Turn yellow towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le jaune vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Yellow saturation</source>
        <translation>Saturation jaune</translation>
    </message>
    <message>
        <source>Make yellow stronger; -1 makes it grey</source>
        <translation>Renforcer le jaune ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Yellow lightness</source>
        <translation>Clarté jaune</translation>
    </message>
    <message>
        <source>Make yellow lighter, or darker below 0</source>
        <translation>Éclaircir le jaune, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Green hue</source>
        <translation>Teinte vert</translation>
    </message>
    <message>
        <source>Turn green towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le vert vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Green saturation</source>
        <translation>Saturation vert</translation>
    </message>
    <message>
        <source>Make green stronger; -1 makes it grey</source>
        <translation>Renforcer le vert ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Green lightness</source>
        <translation>Clarté vert</translation>
    </message>
    <message>
        <source>Make green lighter, or darker below 0</source>
        <translation>Éclaircir le vert, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Aqua hue</source>
        <translation>Teinte turquoise</translation>
    </message>
    <message>
        <source>Turn aqua towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le turquoise vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Aqua saturation</source>
        <translation>Saturation turquoise</translation>
    </message>
    <message>
        <source>Make aqua stronger; -1 makes it grey</source>
        <translation>Renforcer le turquoise ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Aqua lightness</source>
        <translation>Clarté turquoise</translation>
    </message>
    <message>
        <source>Make aqua lighter, or darker below 0</source>
        <translation>Éclaircir le turquoise, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Blue hue</source>
        <translation>Teinte bleu</translation>
    </message>
    <message>
        <source>Turn blue towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le bleu vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Blue saturation</source>
        <translation>Saturation bleu</translation>
    </message>
    <message>
        <source>Make blue stronger; -1 makes it grey</source>
        <translation>Renforcer le bleu ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Blue lightness</source>
        <translation>Clarté bleu</translation>
    </message>
    <message>
        <source>Make blue lighter, or darker below 0</source>
        <translation>Éclaircir le bleu, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Purple hue</source>
        <translation>Teinte violet</translation>
    </message>
    <message>
        <source>Turn purple towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le violet vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Purple saturation</source>
        <translation>Saturation violet</translation>
    </message>
    <message>
        <source>Make purple stronger; -1 makes it grey</source>
        <translation>Renforcer le violet ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Purple lightness</source>
        <translation>Clarté violet</translation>
    </message>
    <message>
        <source>Make purple lighter, or darker below 0</source>
        <translation>Éclaircir le violet, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Magenta hue</source>
        <translation>Teinte magenta</translation>
    </message>
    <message>
        <source>Turn magenta towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Tourner le magenta vers la couleur suivante : au-dessus de 0, du rouge au jaune, au vert et au bleu</translation>
    </message>
    <message>
        <source>Magenta saturation</source>
        <translation>Saturation magenta</translation>
    </message>
    <message>
        <source>Make magenta stronger; -1 makes it grey</source>
        <translation>Renforcer le magenta ; -1 le rend gris</translation>
    </message>
    <message>
        <source>Magenta lightness</source>
        <translation>Clarté magenta</translation>
    </message>
    <message>
        <source>Make magenta lighter, or darker below 0</source>
        <translation>Éclaircir le magenta, ou l’assombrir au-dessous de 0</translation>
    </message>
    <message>
        <source>Above 0 from red to yellow, green and blue; below 0 the other way</source>
        <translation>Au-dessus de 0 du rouge au jaune, au vert et au bleu ; au-dessous, l’inverse</translation>
    </message>
    <message>
        <source>Longer side of the logo, in percent of the photo&apos;s shorter side</source>
        <translation>Grand côté du logo, en pourcentage du petit côté de la photo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The logo; none does nothing</source>
        <translation>Le logo ; aucun ne fait rien</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se place</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Distance from the edge, in percent of the photo&apos;s shorter side</source>
        <translation>Distance au bord, en pourcentage du petit côté de la photo</translation>
    </message>
    <message>
        <source>Pixels to each side of the middle</source>
        <translation>Pixels de chaque côté du milieu</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>What a point becomes</source>
        <translation>Ce que devient un point</translation>
    </message>
    <message>
        <source>The round opening of a good lens</source>
        <translation>L’ouverture ronde d’un bon objectif</translation>
    </message>
    <message>
        <source>Six blades, with corners left and right</source>
        <translation>Six lamelles, avec des coins à gauche et à droite</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file</source>
        <translation>Flouter les valeurs telles que dans le fichier</translation>
    </message>
    <message>
        <source>Strongest near the corners</source>
        <translation>Plus forte près des coins</translation>
    </message>
    <message>
        <source>The usual one: below 0 against barrel, above 0 against pincushion distortion</source>
        <translation>L’habituelle : au-dessous de 0 contre le barillet, au-dessus contre le coussinet</translation>
    </message>
    <message>
        <source>Most even</source>
        <translation>La plus égale</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Enlarge the photo until nothing is empty; else there may be black borders</source>
        <translation>Agrandir la photo jusqu’à ce que rien ne soit vide ; sinon, bords noirs possibles</translation>
    </message>
    <message>
        <source>What becomes black</source>
        <translation>Ce qui devient noir</translation>
    </message>
    <message>
        <source>What becomes white</source>
        <translation>Ce qui devient blanc</translation>
    </message>
    <message>
        <source>Above 1 the tones between become brighter</source>
        <translation>Au-dessus de 1, les tons intermédiaires s’éclaircissent</translation>
    </message>
    <message>
        <source>Strength; below 0 the photo becomes soft</source>
        <translation>Force ; au-dessous de 0 la photo s’adoucit</translation>
    </message>
    <message>
        <source>Size of what is brought out</source>
        <translation>Taille de ce qui ressort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A .cube file, or a HaldCLUT in a PNG</source>
        <translation>Un fichier .cube, ou un HaldCLUT en PNG</translation>
    </message>
    <message>
        <source>How much of the look; 0 changes nothing</source>
        <translation>Part du rendu ; 0 ne change rien</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>How far the camera moves</source>
        <translation>Distance dont bouge l’appareil</translation>
    </message>
    <message>
        <source>Direction: 0 is level, 90 upright</source>
        <translation>Direction : 0 horizontale, 90 verticale</translation>
    </message>
    <message>
        <source>Blur the light itself, as a camera does: lamps become bright lines</source>
        <translation>Flouter la lumière même, comme un appareil : les lampes deviennent des traits clairs</translation>
    </message>
    <message>
        <source>How much surroundings may differ: about the standard deviation of the noise</source>
        <translation>Écart permis entre alentours : à peu près l’écart type du bruit</translation>
    </message>
    <message>
        <source>How far away pixels are compared</source>
        <translation>Distance à laquelle des pixels sont comparés</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How much of the surroundings: at 1 it is 3 x 3, at 2 it is 5 x 5</source>
        <translation>Étendue des alentours : à 1 de 3 x 3, à 2 de 5 x 5</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Top left, top right, bottom right, bottom left corner, in percent of width and height</source>
        <translation>Coins haut gauche, haut droit, bas droit, bas gauche, en pourcentage de la largeur et de la hauteur</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>Côté des blocs</translation>
    </message>
    <message>
        <source>How many tones each channel has, black and white included</source>
        <translation>Nombre de tons par canal, noir et blanc compris</translation>
    </message>
    <message>
        <source>A Python file that you have allowed to run</source>
        <translation>Un fichier Python que vous avez autorisé</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;a&apos;]</source>
        <translation>Ce que le script reçoit comme params[&apos;a&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;b&apos;]</source>
        <translation>Ce que le script reçoit comme params[&apos;b&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;c&apos;]</source>
        <translation>Ce que le script reçoit comme params[&apos;c&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;d&apos;]</source>
        <translation>Ce que le script reçoit comme params[&apos;d&apos;]</translation>
    </message>
    <message>
        <source>Zoom: percent of the distance from the centre; spin: degrees</source>
        <translation>Zoom : pourcentage de la distance au centre ; rotation : degrés</translation>
    </message>
    <message>
        <source>Which way it blurs</source>
        <translation>Dans quel sens flouter</translation>
    </message>
    <message>
        <source>Outwards from the centre</source>
        <translation>Du centre vers l’extérieur</translation>
    </message>
    <message>
        <source>Around the centre</source>
        <translation>Autour du centre</translation>
    </message>
    <message>
        <source>Centre, from left to right</source>
        <translation>Centre, de gauche à droite</translation>
    </message>
    <message>
        <source>Centre, from top to bottom</source>
        <translation>Centre, de haut en bas</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Length of the longer side</source>
        <translation>Longueur du grand côté</translation>
    </message>
    <message>
        <source>Width of the result</source>
        <translation>Largeur du résultat</translation>
    </message>
    <message>
        <source>Height of the result</source>
        <translation>Hauteur du résultat</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Part of the photo&apos;s own width and height</source>
        <translation>Part de la largeur et de la hauteur de la photo</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source>Size of the result in megapixels</source>
        <translation>Taille du résultat en mégapixels</translation>
    </message>
    <message>
        <source>MP</source>
        <translation>MP</translation>
    </message>
    <message>
        <source>What width and height together mean</source>
        <translation>Ce que largeur et hauteur signifient ensemble</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it fits inside width x height</source>
        <translation>Garder la forme de la photo ; elle tient dans largeur x hauteur</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it covers width x height, what hangs over is cut off</source>
        <translation>Garder la forme de la photo ; elle couvre largeur x hauteur, l’excédent est coupé</translation>
    </message>
    <message>
        <source>Stretch the photo to width x height</source>
        <translation>Étirer la photo à largeur x hauteur</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>How pixels are mixed</source>
        <translation>Comment les pixels sont mélangés</translation>
    </message>
    <message>
        <source>Sharpest; the usual choice for photos</source>
        <translation>Le plus net ; choix habituel pour les photos</translation>
    </message>
    <message>
        <source>Sharp, with less ringing at hard edges</source>
        <translation>Net, avec moins de halos aux bords durs</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>The plain mean of what a pixel covers</source>
        <translation>La simple moyenne de ce que couvre un pixel</translation>
    </message>
    <message>
        <source>No mixing of pixels: blocks and jagged lines</source>
        <translation>Aucun mélange de pixels : blocs et escaliers</translation>
    </message>
    <message>
        <source>Which part is kept when the photo fills width x height</source>
        <translation>Partie gardée quand la photo remplit largeur x hauteur</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Also make photos larger that are smaller than what is asked for</source>
        <translation>Agrandir aussi les photos plus petites que demandé</translation>
    </message>
    <message>
        <source>Shrink on load</source>
        <translation>Réduire au chargement</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise</source>
        <translation>Degrés en sens antihoraire</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Grow the picture until all of the photo fits; else cut its corners</source>
        <translation>Agrandir l’image jusqu’à contenir toute la photo ; sinon couper ses coins</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>What fills the corners; photos with transparency get transparent corners</source>
        <translation>Ce qui remplit les coins ; les photos transparentes ont des coins transparents</translation>
    </message>
    <message>
        <source>Fill with black</source>
        <translation>Remplir de noir</translation>
    </message>
    <message>
        <source>Fill with white</source>
        <translation>Remplir de blanc</translation>
    </message>
    <message>
        <source>1 changes nothing, 0 is grey, 2 is twice as strong</source>
        <translation>1 ne change rien, 0 est gris, 2 est deux fois plus vif</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Ombres</translation>
    </message>
    <message>
        <source>Above 0 dark parts become brighter, below 0 darker</source>
        <translation>Au-dessus de 0 le sombre s’éclaircit, au-dessous il s’assombrit</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hautes lumières</translation>
    </message>
    <message>
        <source>Below 0 bright parts become darker, above 0 brighter</source>
        <translation>Au-dessous de 0 le clair s’assombrit, au-dessus il s’éclaircit</translation>
    </message>
    <message>
        <source>How far the surroundings reach (sigma): small flattens detail, large keeps it</source>
        <translation>Portée des alentours (sigma) : petite, elle aplatit le détail, grande, elle le garde</translation>
    </message>
    <message>
        <source>Tones above this are inverted; 1 inverts none</source>
        <translation>Les tons au-dessus sont inversés ; 1 n’en inverse aucun</translation>
    </message>
    <message>
        <source>Shadow hue</source>
        <translation>Teinte ombres</translation>
    </message>
    <message>
        <source>Colour of the shadows</source>
        <translation>Couleur des ombres</translation>
    </message>
    <message>
        <source>Shadow saturation</source>
        <translation>Saturation ombres</translation>
    </message>
    <message>
        <source>How strong it is</source>
        <translation>Force de la couleur</translation>
    </message>
    <message>
        <source>Highlight hue</source>
        <translation>Teinte lumières</translation>
    </message>
    <message>
        <source>Colour of the highlights</source>
        <translation>Couleur des hautes lumières</translation>
    </message>
    <message>
        <source>Highlight saturation</source>
        <translation>Saturation lumières</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Above 0 the highlights&apos; colour reaches further down, below 0 the shadows&apos; further up</source>
        <translation>Au-dessus de 0 la couleur des lumières descend plus bas, au-dessous celle des ombres monte plus haut</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Which part of the turned photo is kept</source>
        <translation>Partie gardée de la photo tournée</translation>
    </message>
    <message>
        <source>The rectangle with the largest area that has no empty corner</source>
        <translation>Le plus grand rectangle sans coin vide</translation>
    </message>
    <message>
        <source>The largest one that has the photo&apos;s own aspect</source>
        <translation>Le plus grand au format de la photo</translation>
    </message>
    <message>
        <source>Contrast from which something is an edge; 1 is black to white</source>
        <translation>Contraste à partir duquel c’est un bord ; 1 va du noir au blanc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Height of a line, in percent of the photo&apos;s shorter side</source>
        <translation>Hauteur d’une ligne, en pourcentage du petit côté de la photo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se place</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Couleur des lettres</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Put a thin black line around the letters, for bright photos</source>
        <translation>Un fin trait noir autour des lettres, pour les photos claires</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>A font file (TTF or OTF); none is the font that comes with Pillow</source>
        <translation>Un fichier de police (TTF ou OTF) ; aucun prend celle de Pillow</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Brightness from which on the photo becomes white</source>
        <translation>Luminosité à partir de laquelle la photo devient blanche</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <source>Width of the greys around the level</source>
        <translation>Largeur des gris autour du niveau</translation>
    </message>
    <message>
        <source>Standard deviation of the strongest blur</source>
        <translation>Écart type du flou le plus fort</translation>
    </message>
    <message>
        <source>Where the middle of the band lies, from top to bottom</source>
        <translation>Où est le milieu de la bande, de haut en bas</translation>
    </message>
    <message>
        <source>Width of the band, in percent of the photo</source>
        <translation>Largeur de la bande, en pourcentage de la photo</translation>
    </message>
    <message>
        <source>How far beside the band the blur is strongest, in percent of the photo</source>
        <translation>À quelle distance de la bande le flou est maximal, en pourcentage de la photo</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise that the band is turned by</source>
        <translation>Degrés en sens antihoraire dont la bande est tournée</translation>
    </message>
    <message>
        <source>Size of the details to sharpen: the standard deviation (sigma) of the blur</source>
        <translation>Taille des détails à accentuer : écart type (sigma) du flou</translation>
    </message>
    <message>
        <source>Strength; 0 changes nothing</source>
        <translation>Force ; 0 ne change rien</translation>
    </message>
    <message>
        <source>Leave differences up to this, where 1 is black to white, alone</source>
        <translation>Laisser les différences jusqu’ici, où 1 va du noir au blanc</translation>
    </message>
    <message>
        <source>What is sharpened</source>
        <translation>Ce qui est accentué</translation>
    </message>
    <message>
        <source>Sharpen red, green and blue each for itself</source>
        <translation>Accentuer rouge, vert et bleu séparément</translation>
    </message>
    <message>
        <source>Sharpen brightness only: faster, and no coloured fringes</source>
        <translation>N’accentuer que la luminosité : plus rapide, sans franges colorées</translation>
    </message>
    <message>
        <source>Below 0 pale colours become grey</source>
        <translation>Au-dessous de 0 les couleurs pâles deviennent grises</translation>
    </message>
    <message>
        <source>How much light the corners get</source>
        <translation>Lumière que reçoivent les coins</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Where it begins, on the way from centre to corner</source>
        <translation>Où il commence, du centre vers le coin</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rondeur</translation>
    </message>
    <message>
        <source>From an ellipse that fits the photo to a circle</source>
        <translation>D’une ellipse à la forme de la photo jusqu’à un cercle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Light the photo was taken in; higher makes the picture warmer</source>
        <translation>Lumière de la prise de vue ; plus haut réchauffe l’image</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Below 0 greener, above 0 more magenta</source>
        <translation>Au-dessous de 0 plus vert, au-dessus plus magenta</translation>
    </message>
    <message>
        <source>Work where the mask would not, and not where it would</source>
        <translation>Agir où le masque n’agirait pas, et inversement</translation>
    </message>
    <message>
        <source>X1</source>
        <translation>X1</translation>
    </message>
    <message>
        <source>First point, across</source>
        <translation>Premier point, horizontalement</translation>
    </message>
    <message>
        <source>Y1</source>
        <translation>Y1</translation>
    </message>
    <message>
        <source>First point, down</source>
        <translation>Premier point, verticalement</translation>
    </message>
    <message>
        <source>X2</source>
        <translation>X2</translation>
    </message>
    <message>
        <source>Second point, across</source>
        <translation>Second point, horizontalement</translation>
    </message>
    <message>
        <source>Y2</source>
        <translation>Y2</translation>
    </message>
    <message>
        <source>Second point, down</source>
        <translation>Second point, verticalement</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>The darkest that gets the full strength</source>
        <translation>Le plus sombre qui reçoit la pleine force</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>The brightest that gets the full strength</source>
        <translation>Le plus clair qui reçoit la pleine force</translation>
    </message>
    <message>
        <source>How far the strength fades out beyond the range</source>
        <translation>Jusqu’où la force s’estompe au-delà de la plage</translation>
    </message>
    <message>
        <source>Middle, across the frame</source>
        <translation>Milieu, horizontalement</translation>
    </message>
    <message>
        <source>Middle, down the frame</source>
        <translation>Milieu, verticalement</translation>
    </message>
    <message>
        <source>Width of the ellipse, of the frame&apos;s</source>
        <translation>Largeur de l’ellipse, par rapport au cadre</translation>
    </message>
    <message>
        <source>Height of the ellipse, of the frame&apos;s</source>
        <translation>Hauteur de l’ellipse, par rapport au cadre</translation>
    </message>
    <message>
        <source>Turns the ellipse counter-clockwise</source>
        <translation>Tourne l’ellipse en sens antihoraire</translation>
    </message>
    <message>
        <source>How much of the radius the fade takes</source>
        <translation>Part du rayon que prend la transition</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space</source>
        <translation>Plus haut est plus beau et prend plus de place</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Keeps every pixel; takes several times the space</source>
        <translation>Garde chaque pixel ; prend plusieurs fois la place</translation>
    </message>
    <message>
        <source>How many bits a channel are kept</source>
        <translation>Nombre de bits gardés par canal</translation>
    </message>
    <message>
        <source>8 bits of photos that have 8, and 12 of deeper ones</source>
        <translation>8 bits pour les photos qui en ont 8, 12 pour les autres</translation>
    </message>
    <message>
        <source>8 bits, which every program shows</source>
        <translation>8 bits, que tout logiciel affiche</translation>
    </message>
    <message>
        <source>10 bits; smoother skies, also where the photo has 8</source>
        <translation>10 bits ; ciels plus lisses, même si la photo en a 8</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bits</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>Sous-échantill.</translation>
    </message>
    <message>
        <source>How finely colour is kept; brightness always keeps its full resolution</source>
        <translation>Finesse de la couleur ; la luminosité garde toujours sa pleine résolution</translation>
    </message>
    <message>
        <source>Full colour resolution; for print, text and red details</source>
        <translation>Pleine résolution de couleur ; pour l’impression, le texte et les détails rouges</translation>
    </message>
    <message>
        <source>Half the colour resolution across</source>
        <translation>Demi-résolution de couleur en largeur</translation>
    </message>
    <message>
        <source>Half the colour resolution both ways, as cameras do</source>
        <translation>Demi-résolution de couleur dans les deux sens, comme les appareils photo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Slower makes smaller files; 0 takes minutes, 10 is the fastest</source>
        <translation>Plus lent fait des fichiers plus petits ; 0 prend des minutes, 10 est le plus rapide</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How long it looks for a small file; HEIC takes much longer to write than other formats</source>
        <translation>Temps passé à réduire le fichier ; HEIC s’écrit bien plus lentement que d’autres formats</translation>
    </message>
    <message>
        <source>Seconds for a photo</source>
        <translation>Quelques secondes par photo</translation>
    </message>
    <message>
        <source>Several times slower, a little better</source>
        <translation>Plusieurs fois plus lent, un peu mieux</translation>
    </message>
    <message>
        <source>Ten times slower, a little smaller</source>
        <translation>Dix fois plus lent, un peu plus petit</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressif</translation>
    </message>
    <message>
        <source>Appears in passes while it loads; a little smaller, several times slower to save</source>
        <translation>Apparaît par passes au chargement ; un peu plus petit, bien plus lent à enregistrer</translation>
    </message>
    <message>
        <source>Optimize</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>A few percent smaller, about three times slower to save</source>
        <translation>Quelques pour cent de moins, environ trois fois plus lent à enregistrer</translation>
    </message>
    <message>
        <source>Largest file, in thousands of bytes: the best quality, up to the one above, that fits</source>
        <translation>Taille maximale, en milliers d’octets : la meilleure qualité qui tient, au plus celle ci-dessus</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>More makes smaller files; 9 takes many times longer than 5</source>
        <translation>Plus fait des fichiers plus petits ; 9 prend bien plus longtemps que 5</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>0 is fast and large; above 6 it gets several times slower and hardly smaller</source>
        <translation>0 est rapide et gros ; au-delà de 6, bien plus lent et guère plus petit</translation>
    </message>
    <message>
        <source>How the pixels are packed; all ways are lossless</source>
        <translation>Comment les pixels sont compressés ; toujours sans perte</translation>
    </message>
    <message>
        <source>Fastest to save, largest</source>
        <translation>Le plus rapide à enregistrer, le plus gros</translation>
    </message>
    <message>
        <source>Small, read by nearly every program</source>
        <translation>Petit, lu par presque tous les logiciels</translation>
    </message>
    <message>
        <source>Read by every program; hardly helps with 16 bits</source>
        <translation>Lu par tous les logiciels ; aide à peine en 16 bits</translation>
    </message>
    <message>
        <source>A little smaller than deflate and about as fast, but many programs can&apos;t read it</source>
        <translation>Un peu plus petit que deflate et aussi rapide, mais beaucoup de logiciels ne le lisent pas</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>Packs differences between neighbours: much smaller, but some old programs can&apos;t read it</source>
        <translation>Compresse les différences entre voisins : bien plus petit, mais illisible pour quelques vieux logiciels</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>How the picture is cut into the pieces that are packed</source>
        <translation>Comment l’image est découpée avant compression</translation>
    </message>
    <message>
        <source>Strips of a few rows, read by every program</source>
        <translation>Bandes de quelques lignes, lues par tous les logiciels</translation>
    </message>
    <message>
        <source>Squares of 256 x 256 pixels, for programs that show parts of very large pictures</source>
        <translation>Carrés de 256 x 256 pixels, pour les logiciels qui montrent des parties de très grandes images</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space; lossless: how hard it tries to make the file small</source>
        <translation>Plus haut est plus beau et prend plus de place ; sans perte : effort pour réduire le fichier</translation>
    </message>
    <message>
        <source>How long it looks for a small file; 6 takes several times longer than 4 and gains little</source>
        <translation>Temps passé à réduire le fichier ; 6 prend bien plus que 4 et gagne peu</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Who runs the tiles of a photo</source>
        <translation>Qui traite les tuiles d’une photo</translation>
    </message>
    <message>
        <source>Tiles run in processes: every core works, whatever the filter is written in</source>
        <translation>Les tuiles tournent dans des processus : tous les cœurs travaillent, quel que soit le filtre</translation>
    </message>
    <message>
        <source>Tiles run in threads of this process; interpreted filters will not gain from more cores</source>
        <translation>Les tuiles tournent dans des threads de ce processus ; les filtres interprétés n’y gagnent rien</translation>
    </message>
    <message>
        <source>Tiles run one after the other: the baseline to compare with</source>
        <translation>Les tuiles tournent l’une après l’autre : la base de comparaison</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Machine code that releases the GIL: fast in processes and in threads</source>
        <translation>Code machine qui libère le GIL : rapide en processus et en threads</translation>
    </message>
    <message>
        <source>The same source run by Python itself, hundreds of times slower: shows what the GIL costs</source>
        <translation>Le même source exécuté par Python, des centaines de fois plus lent : montre le coût du GIL</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Ouvriers</translation>
    </message>
    <message>
        <source>Workers for the tiles; none means one for each core</source>
        <translation>Ouvriers pour les tuiles ; sans valeur, un par cœur</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; none means automatic</source>
        <translation>Côté d’une tuile en pixels ; sans valeur, automatique</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory for pixels; none means half of what this machine grants</source>
        <translation>Mémoire pour les pixels ; sans valeur, la moitié de ce qu’accorde la machine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Keep edits</source>
        <translation>Retouches</translation>
    </message>
    <message>
        <source>Where the edits of single photos are kept</source>
        <translation>Où sont gardées les retouches de chaque photo</translation>
    </message>
    <message>
        <source>Photos&apos; own edits are kept in photoedit&apos;s own folder; nothing is written beside photos</source>
        <translation>Les retouches sont dans le dossier de photoedit ; rien n’est écrit à côté des photos</translation>
    </message>
    <message>
        <source>Edits are kept beside the photos, as IMG.jpg.photoedit.toml, and can be copied along</source>
        <translation>Les retouches sont à côté des photos, en IMG.jpg.photoedit.toml, et se copient avec elles</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Dark greys</source>
        <translation>Gris sombres</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>Gris clairs</translation>
    </message>
    <message>
        <source>Surround</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>What surrounds the photo</source>
        <translation>Ce qui entoure la photo</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Gris moyen</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Memory for thumbnails; those that do not fit are read from the disk again</source>
        <translation>Mémoire pour les vignettes ; celles qui n’y tiennent pas sont relues du disque</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>ICC profile of the screen, a file; auto asks the desktop, none takes it for sRGB</source>
        <translation>Profil ICC de l’écran, un fichier ; auto demande au bureau, none suppose sRGB</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>ICC profile that View &gt; Soft proof shows: srgb, display-p3, adobe-rgb, prophoto, or a file, such as that of a printer and its paper</source>
        <translation>Profil ICC que montre Affichage &gt; Épreuvage : srgb, display-p3, adobe-rgb, prophoto, ou un fichier, comme celui d’une imprimante et de son papier</translation>
    </message>
    <message>
        <source>Proof intent</source>
        <translation>Intention d’épreuve</translation>
    </message>
    <message>
        <source>What a soft proof makes of colours that its profile does not have</source>
        <translation>Ce que l’épreuvage fait des couleurs absentes de son profil</translation>
    </message>
    <message>
        <source>Keeps how colours look beside each other; for profiles that have tables for it</source>
        <translation>Garde l’aspect relatif des couleurs ; pour les profils qui ont des tables pour cela</translation>
    </message>
    <message>
        <source>Keeps the colours that are possible, white stays white; the others become the nearest</source>
        <translation>Garde les couleurs possibles, le blanc reste blanc ; les autres deviennent les plus proches</translation>
    </message>
    <message>
        <source>Keeps colours strong; for charts</source>
        <translation>Garde les couleurs vives ; pour des graphiques</translation>
    </message>
    <message>
        <source>As relative, but also shows the tint of the paper</source>
        <translation>Comme relatif, mais montre aussi la teinte du papier</translation>
    </message>
    <message>
        <source>Proof paper</source>
        <translation>Papier de l’épreuve</translation>
    </message>
    <message>
        <source>A soft proof shows the tint of the paper and the black of the ink</source>
        <translation>L’épreuvage montre la teinte du papier et le noir de l’encre</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>How much of the step shows: 0 is nothing, 1 all of it</source>
        <translation>Part visible de l’étape : 0 rien, 1 tout</translation>
    </message>
    <message>
        <source>Shrink results whose long side is longer; none leaves them as large as they are</source>
        <translation>Réduire les résultats dont le grand côté est plus long ; sans valeur, ils gardent leur taille</translation>
    </message>
    <message>
        <source>Existing results</source>
        <translation>Résultats existants</translation>
    </message>
    <message>
        <source>What happens if a result exists already</source>
        <translation>Que faire si un résultat existe déjà</translation>
    </message>
    <message>
        <source>Write nothing at all if a result exists</source>
        <translation>Ne rien écrire du tout si un résultat existe</translation>
    </message>
    <message>
        <source>Leave out photos whose results exist</source>
        <translation>Laisser de côté les photos dont le résultat existe</translation>
    </message>
    <message>
        <source>Number the new results: name-1, name-2 …</source>
        <translation>Numéroter les nouveaux résultats : nom-1, nom-2 …</translation>
    </message>
    <message>
        <source>Replace older results; an input never is</source>
        <translation>Remplacer les anciens résultats ; jamais un original</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>What results carry of the photo&apos;s metadata</source>
        <translation>Ce que les résultats gardent des métadonnées de la photo</translation>
    </message>
    <message>
        <source>Keep what the camera and others wrote: EXIF, XMP, IPTC</source>
        <translation>Garder ce que l’appareil et d’autres ont écrit : EXIF, XMP, IPTC</translation>
    </message>
    <message>
        <source>Leave out where it was taken: the position, and the place in words</source>
        <translation>Omettre le lieu de prise de vue : la position et le lieu en toutes lettres</translation>
    </message>
    <message>
        <source>Leave all of it out, also place and time; the colour profile stays</source>
        <translation>Tout omettre, lieu et date compris ; le profil de couleur reste</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Garder la date</translation>
    </message>
    <message>
        <source>Give the files of results the modification time of their photos</source>
        <translation>Donner aux fichiers des résultats la date de modification de leurs photos</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Take what is left of photos that are cut off; the rest becomes grey</source>
        <translation>Prendre ce qui reste des photos tronquées ; le reste devient gris</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The colours of results: their profile</source>
        <translation>Les couleurs des résultats : leur profil</translation>
    </message>
    <message>
        <source>Each photo keeps its own</source>
        <translation>Chaque photo garde le sien</translation>
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
        <translation>Compatible avec Adobe RGB (1998)</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Open photo files</source>
        <translation>Ouvrir des fichiers photo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Ouvrir toutes les photos d’un dossier</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>Enregistrer la photo sous…</translation>
    </message>
    <message>
        <source>Save the shown photo, edited</source>
        <translation>Enregistrer la photo affichée, retouchée</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Put the recipe on all open photos</source>
        <translation>Appliquer la recette à toutes les photos ouvertes</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Ouvrir une recette…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>Charger un fichier de recette</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Enregistrer la recette…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Enregistrer la recette dans un fichier</translation>
    </message>
    <message>
        <source>Clear recipe</source>
        <translation>Vider la recette</translation>
    </message>
    <message>
        <source>Take all steps out</source>
        <translation>Ôter toutes les étapes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>Copy edits</source>
        <translation>Copier les retouches</translation>
    </message>
    <message>
        <source>Take the recipe of the shown photo</source>
        <translation>Prendre la recette de la photo affichée</translation>
    </message>
    <message>
        <source>Paste edits</source>
        <translation>Coller les retouches</translation>
    </message>
    <message>
        <source>Give it to the chosen photos as their own</source>
        <translation>La donner aux photos choisies comme leur propre recette</translation>
    </message>
    <message>
        <source>Paste chosen steps…</source>
        <translation>Coller les étapes choisies…</translation>
    </message>
    <message>
        <source>Give only some of the copied steps to the chosen photos</source>
        <translation>Ne donner aux photos choisies que certaines étapes copiées</translation>
    </message>
    <message>
        <source>Reset photo</source>
        <translation>Réinitialiser la photo</translation>
    </message>
    <message>
        <source>Drop the own recipes of the chosen photos; they follow the folder&apos;s again</source>
        <translation>Abandonner les recettes propres des photos choisies ; elles suivent celle du dossier</translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation>Prendre un instantané…</translation>
    </message>
    <message>
        <source>Keep the shown photo&apos;s recipe as it is now, to go back to</source>
        <translation>Garder la recette de la photo affichée telle qu’elle est, pour y revenir</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>Ajouter un filtre…</translation>
    </message>
    <message>
        <source>Search a filter and add it to the recipe</source>
        <translation>Chercher un filtre et l’ajouter à la recette</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Who does the work, and the window&apos;s look</source>
        <translation>Qui fait le travail, et l’aspect de la fenêtre</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Afficher toute la photo</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen</source>
        <translation>Un pixel de la photo par pixel d’écran</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each one of the photo</source>
        <translation>Deux pixels d’écran par pixel de la photo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>Ajuster ou 100 %</translation>
    </message>
    <message>
        <source>Switch between the whole photo and 100 %</source>
        <translation>Alterner entre toute la photo et 100 %</translation>
    </message>
    <message>
        <source>Before/After</source>
        <translation>Avant/Après</translation>
    </message>
    <message>
        <source>Split the photo (hold \ for the original)</source>
        <translation>Partager la photo (maintenir \ pour l’original)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>Afficher avant et après côte à côte</translation>
    </message>
    <message>
        <source>Crop on the photo; Enter keeps it, Esc takes it back</source>
        <translation>Recadrer sur la photo ; Entrée garde, Échap annule</translation>
    </message>
    <message>
        <source>Pick white balance</source>
        <translation>Prélever la balance des blancs</translation>
    </message>
    <message>
        <source>Click on something that should be grey</source>
        <translation>Cliquez sur ce qui devrait être gris</translation>
    </message>
    <message>
        <source>Presets and snapshots</source>
        <translation>Préréglages et instantanés</translation>
    </message>
    <message>
        <source>Show or hide presets and snapshots, as pictures of the shown photo</source>
        <translation>Afficher ou masquer préréglages et instantanés, en images de la photo affichée</translation>
    </message>
    <message>
        <source>Show all photos as a page of thumbnails</source>
        <translation>Afficher toutes les photos en page de vignettes</translation>
    </message>
    <message>
        <source>Find photos…</source>
        <translation>Trouver des photos…</translation>
    </message>
    <message>
        <source>Show only photos of some name or state</source>
        <translation>N’afficher que les photos d’un certain nom ou état</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Épreuvage</translation>
    </message>
    <message>
        <source>Show the photo as print or another screen will, by the profile in Settings</source>
        <translation>Afficher la photo telle qu’à l’impression ou sur un autre écran, selon le profil des réglages</translation>
    </message>
    <message>
        <source>Gamut warning</source>
        <translation>Alerte de gamut</translation>
    </message>
    <message>
        <source>In a soft proof, paint what the output has no colour for</source>
        <translation>Dans l’épreuvage, peindre ce que la sortie ne peut rendre</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Mark what is cut off: blue where a channel is at its lowest, red where at its highest</source>
        <translation>Marquer l’écrêtage : bleu où un canal est au minimum, rouge où il est au maximum</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>A small whole photo while zoomed in</source>
        <translation>La photo entière en petit pendant le zoom</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Show or hide the histogram</source>
        <translation>Afficher ou masquer l’histogramme</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Show or hide the recipe</source>
        <translation>Afficher ou masquer la recette</translation>
    </message>
    <message>
        <source>Photo info</source>
        <translation>Infos de la photo</translation>
    </message>
    <message>
        <source>Show or hide camera, exposure, date and size</source>
        <translation>Afficher ou masquer appareil, exposition, date et taille</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>Show or hide the film strip</source>
        <translation>Afficher ou masquer la pellicule</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>File et messages</translation>
    </message>
    <message>
        <source>Show or hide what a batch does</source>
        <translation>Afficher ou masquer ce que fait un lot</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>Déplacer les panneaux</translation>
    </message>
    <message>
        <source>Give panels titles, to move, float, stack and close them by</source>
        <translation>Donner aux panneaux des titres pour les déplacer, détacher, empiler et fermer</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>Remettre toutes les parties de la fenêtre à leur place</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>Afficher la photo suivante</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Show the previous photo</source>
        <translation>Afficher la photo précédente</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take the shown photo off the list; its file stays (Delete)</source>
        <translation>Retirer la photo affichée de la liste ; son fichier reste (Suppr)</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Annuler le lot</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>Arrêter le lot ; les photos finies restent</translation>
    </message>
    <message>
        <source>GIL laboratory…</source>
        <translation>Laboratoire du GIL…</translation>
    </message>
    <message>
        <source>Measure what threads and processes gain here</source>
        <translation>Mesurer ce que gagnent ici threads et processus</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>Tout faire par son nom</translation>
    </message>
    <message>
        <source>Hold: show the original</source>
        <translation>Maintenir : afficher l’original</translation>
    </message>
    <message>
        <source>On the photo or the film strip: previous, next photo</source>
        <translation>Sur la photo ou la pellicule : photo précédente, suivante</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: keep it, take it back</source>
        <translation>Pendant une modification sur la photo : la garder, l’annuler</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: choose a handle, move it</source>
        <translation>Pendant une modification sur la photo : choisir une poignée, la déplacer</translation>
    </message>
    <message>
        <source>On the photo: zoom at the cursor; on a slider: step</source>
        <translation>Sur la photo : zoomer au curseur ; sur un curseur de réglage : un pas</translation>
    </message>
    <message>
        <source>On the photo: fit or 100 %; on a slider: reset</source>
        <translation>Sur la photo : ajuster ou 100 % ; sur un réglage : réinitialiser</translation>
    </message>
    <message>
        <source>On a slider or its number: step</source>
        <translation>Sur un réglage ou son nombre : un pas</translation>
    </message>
    <message>
        <source>With a step: ten times, a tenth</source>
        <translation>Avec un pas : dix fois, un dixième</translation>
    </message>
    <message>
        <source>On the title of a panel: move it to that side</source>
        <translation>Sur le titre d’un panneau : le déplacer de ce côté</translation>
    </message>
    <message>
        <source>On the title of a panel: lay it on the next one as a tab</source>
        <translation>Sur le titre d’un panneau : le poser en onglet sur le suivant</translation>
    </message>
    <message>
        <source>On a snapshot: give it another name</source>
        <translation>Sur un instantané : lui donner un autre nom</translation>
    </message>
    <message>
        <source>The photo&apos;s own name without its suffix</source>
        <translation>Le nom de la photo sans son extension</translation>
    </message>
    <message>
        <source>1, 2, 3 … in the order of the batch; {seq:04} gives 0001</source>
        <translation>1, 2, 3 … dans l’ordre du lot ; {seq:04} donne 0001</translation>
    </message>
    <message>
        <source>Day the photo was taken, as 2024-05-31; where the photo doesn&apos;t say, the file&apos;s. {date:%Y%m%d} gives 20240531</source>
        <translation>Jour de la prise de vue, comme 2024-05-31 ; à défaut, celui du fichier. {date:%Y%m%d} donne 20240531</translation>
    </message>
    <message>
        <source>Time it was taken, as 18-05-59; {time:%H%M} gives 1805</source>
        <translation>Heure de la prise de vue, comme 18-05-59 ; {time:%H%M} donne 1805</translation>
    </message>
    <message>
        <source>Name of the photo&apos;s own folder</source>
        <translation>Nom du dossier de la photo</translation>
    </message>
    <message>
        <source>The recipe&apos;s name</source>
        <translation>Le nom de la recette</translation>
    </message>
    <message>
        <source>Width of the photo before the recipe, in pixels</source>
        <translation>Largeur de la photo avant la recette, en pixels</translation>
    </message>
    <message>
        <source>Height of the photo before the recipe, in pixels</source>
        <translation>Hauteur de la photo avant la recette, en pixels</translation>
    </message>
    <message>
        <source>Maker of the camera</source>
        <translation>Fabricant de l’appareil</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>L’appareil</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>L’objectif</translation>
    </message>
    <message>
        <source>Sensitivity, as 400</source>
        <translation>Sensibilité, comme 400</translation>
    </message>
    <message>
        <source>Aperture, as f2.8</source>
        <translation>Ouverture, comme f2.8</translation>
    </message>
    <message>
        <source>Exposure time, as 1-250s</source>
        <translation>Temps de pose, comme 1-250s</translation>
    </message>
    <message>
        <source>Focal length, as 50mm</source>
        <translation>Focale, comme 50mm</translation>
    </message>
    <message>
        <source>Stars, 0 to 5; -1 for a rejected photo</source>
        <translation>Étoiles, 0 à 5 ; -1 pour une photo rejetée</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>numérotée</translation>
    </message>
    <message>
        <source>exists, left out</source>
        <translation>existe, laissée de côté</translation>
    </message>
    <message>
        <source>replaces an older one</source>
        <translation>remplace une plus ancienne</translation>
    </message>
    <message>
        <source>is an original</source>
        <translation>est un original</translation>
    </message>
    <message>
        <source>name used twice</source>
        <translation>nom pris deux fois</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Not edited</source>
        <translation>Non modifiées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>décodage</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tuile</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Midtones</source>
        <translation>Tons moyens</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombres</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hautes lumières</translation>
    </message>
    <message>
        <source>releases it</source>
        <translation>le libère</translation>
    </message>
    <message>
        <source>held the GIL in bytecode, handing it over every few milliseconds</source>
        <translation>a tenu le GIL dans le bytecode, en le cédant toutes les quelques millisecondes</translation>
    </message>
    <message>
        <source>held the GIL inside C, for a whole call</source>
        <translation>a tenu le GIL dans du C, pendant tout un appel</translation>
    </message>
    <message>
        <source>held the GIL for a part of the time</source>
        <translation>a tenu le GIL une partie du temps</translation>
    </message>
    <message>
        <source>memory-bound: neither lane scales</source>
        <translation>limité par la mémoire : aucune voie ne gagne</translation>
    </message>
    <message>
        <source>machine busy: no verdict</source>
        <translation>machine occupée : pas de verdict</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>pas de verdict</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>le GIL</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>le calcul</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>la mémoire</translation>
    </message>
    <message>
        <source>handing tiles over</source>
        <translation>la remise des tuiles</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>d’autres programmes</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>C’est déjà fait</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>The recipe is wrong</source>
        <translation>La recette est incorrecte</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>Another batch works there</source>
        <translation>Un autre lot y travaille</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>A library for this format is missing</source>
        <translation>Il manque une bibliothèque pour ce format</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The photo could not be worked on</source>
        <translation>La photo n’a pas pu être traitée</translation>
    </message>
    <message>
        <source>The result exists already</source>
        <translation>Le résultat existe déjà</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>A filter failed</source>
        <translation>Un filtre a échoué</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <source>The photo was changed meanwhile</source>
        <translation>La photo a été modifiée entre-temps</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>An original is never written over</source>
        <translation>Un original n’est jamais écrasé</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier est introuvable</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Le fichier ne peut pas être lu faute de droits</translation>
    </message>
    <message>
        <source>The workers could not start</source>
        <translation>Les processus de travail n’ont pas pu démarrer</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>The file is no photo</source>
        <translation>Le fichier n’est pas une photo</translation>
    </message>
    <message>
        <source>This format is not supported</source>
        <translation>Ce format n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Nothing is left of the photo</source>
        <translation>Il ne reste rien de la photo</translation>
    </message>
    <message>
        <source>The folder of the results has gone</source>
        <translation>Le dossier des résultats a disparu</translation>
    </message>
    <message>
        <source>The program itself died of this photo</source>
        <translation>Le programme lui-même a planté sur cette photo</translation>
    </message>
    <message>
        <source>The script failed</source>
        <translation>Le script a échoué</translation>
    </message>
    <message>
        <source>The script has not been allowed</source>
        <translation>Le script n’a pas été autorisé</translation>
    </message>
    <message>
        <source>The file can&apos;t become that small</source>
        <translation>Le fichier ne peut pas devenir si petit</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>La photo est trop grande</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>Le fichier est tronqué</translation>
    </message>
    <message>
        <source>The photo can&apos;t be read</source>
        <translation>La photo ne peut pas être lue</translation>
    </message>
    <message>
        <source>The result can&apos;t be written</source>
        <translation>Le résultat ne peut pas être écrit</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <source>A worker died</source>
        <translation>Un processus de travail s’est arrêté</translation>
    </message>
    <message>
        <source>Faded film</source>
        <translation>Film fané</translation>
    </message>
    <message>
        <source>Soft portrait</source>
        <translation>Portrait doux</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Éclatant</translation>
    </message>
    <message>
        <source>Warm and crisp</source>
        <translation>Chaud et net</translation>
    </message>
    <message>
        <source>Web 2048</source>
        <translation>Web 2048</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>On a JPEG, as the first step and to half or less: let the decoder do part of it, several times as fast, in encoded light; about a level of 255 apart, more where bright points lie on black</source>
        <translation>Sur un JPEG, en première étape et à la moitié ou moins : laisser le décodeur en faire une partie, bien plus vite, en lumière encodée ; écart d’environ un niveau sur 255, plus autour de points clairs sur du noir</translation>
    </message>
    <message>
        <source>What is written; {date} or {exif.model} is the photo&apos;s own</source>
        <translation>Ce qui est écrit ; {date} ou {exif.model} est propre à la photo</translation>
    </message>
    <message>
        <source>How the pixel loops run</source>
        <translation>Comment tournent les boucles de pixels</translation>
    </message>
    <message>
        <source>First steps, and what everything does</source>
        <translation>Premiers pas, et ce que fait chaque chose</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>List all keys, and change them</source>
        <translation>Lister toutes les touches, et les changer</translation>
    </message>
    <message>
        <source>On film strip or grid: choose several photos</source>
        <translation>Sur la pellicule ou la grille : choisir plusieurs photos</translation>
    </message>
    <message>
        <source>On the grid: larger or smaller pictures</source>
        <translation>Sur la grille : images plus grandes ou plus petites</translation>
    </message>
    <message>
        <source>On film strip or grid: take the chosen photos off the list</source>
        <translation>Sur la pellicule ou la grille : retirer les photos choisies de la liste</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Qui fait le travail</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Retouches</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The same blur as machine code</source>
        <translation>Le même flou en code machine</translation>
    </message>
    <message>
        <source>What the cores are worth</source>
        <translation>Ce que valent les cœurs</translation>
    </message>
    <message>
        <source>Two threads and one counter</source>
        <translation>Deux threads et un compteur</translation>
    </message>
    <message>
        <source>A blur run by Python itself</source>
        <translation>Un flou exécuté par Python</translation>
    </message>
    <message>
        <source>A JPEG into memory, by Pillow</source>
        <translation>Un JPEG en mémoire, par Pillow</translation>
    </message>
    <message>
        <source>A median with a Python callback for every pixel (SciPy&apos;s generic_filter)</source>
        <translation>Un médian avec un appel Python par pixel (generic_filter de SciPy)</translation>
    </message>
    <message>
        <source>The same median by our kernel, compiled</source>
        <translation>Le même médian par notre boucle, compilée</translation>
    </message>
    <message>
        <source>The same median by our kernel, interpreted</source>
        <translation>Le même médian par notre boucle, interprétée</translation>
    </message>
    <message>
        <source>The same median by Pillow</source>
        <translation>Le même médian par Pillow</translation>
    </message>
    <message>
        <source>The same median by SciPy</source>
        <translation>Le même médian par SciPy</translation>
    </message>
    <message>
        <source>A whole batch: files and Python together</source>
        <translation>Un lot entier : fichiers et Python ensemble</translation>
    </message>
    <message>
        <source>NumPy in another interpreter</source>
        <translation>NumPy dans un autre interpréteur</translation>
    </message>
    <message>
        <source>The same kernels in another interpreter</source>
        <translation>Les mêmes boucles dans un autre interpréteur</translation>
    </message>
    <message>
        <source>Sending pixels, or sharing them</source>
        <translation>Envoyer des pixels, ou les partager</translation>
    </message>
    <message>
        <source>Reading and decoding photos</source>
        <translation>Lire et décoder des photos</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Compteurs de références</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>Démarrer des ouvriers</translation>
    </message>
    <message>
        <source>How often threads take turns</source>
        <translation>À quel rythme les threads alternent</translation>
    </message>
    <message>
        <source>Small and large tiles</source>
        <translation>Petites et grandes tuiles</translation>
    </message>
    <message>
        <source>Waiting for something outside</source>
        <translation>Attendre quelque chose d’extérieur</translation>
    </message>
    <message>
        <source>One worker, one for each core, two for each core</source>
        <translation>Un ouvrier, un par cœur, deux par cœur</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add to jobs</source>
        <translation>Ajouter aux tâches</translation>
    </message>
    <message>
        <source>Run it later, exactly as it is asked for now</source>
        <translation>Lancer plus tard, exactement comme demandé</translation>
    </message>
    <message>
        <source>All {0} open photos</source>
        <translation>Les {0} photos ouvertes</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Seulement {0}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>As each photo has it</source>
        <translation>Comme chaque photo</translation>
    </message>
    <message>
        <source>The results&apos; names. Fields:</source>
        <translation>Noms des résultats. Champs :</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Choisissez un dossier pour les résultats.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Save photo as</source>
        <translation>Enregistrer la photo sous</translation>
    </message>
    <message>
        <source>Paused: {0} of {1} results</source>
        <translation>En pause : {0} résultats sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} results</source>
        <translation>{0} résultats sur {1}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>Pellicule</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Search names</source>
        <translation>Chercher des noms</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Quelles photos sont affichées</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Ordre des photos</translation>
    </message>
    <message>
        <source>Smaller pictures (-)</source>
        <translation>Images plus petites (-)</translation>
    </message>
    <message>
        <source>Larger pictures (+)</source>
        <translation>Images plus grandes (+)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>HandleBar</name>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what was done (Esc)</source>
        <translation>Annuler ce qui a été fait (Échap)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keep what was done (Enter)</source>
        <translation>Garder ce qui a été fait (Entrée)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>How often each brightness occurs in what is shown, from black to white (H hides it)</source>
        <translation>Fréquence de chaque luminosité dans ce qui est affiché, du noir au blanc (H le masque)</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Photo info</source>
        <translation>Infos de la photo</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{0}; it is kept as {1}</source>
        <translation>{0} ; il est gardé sous {1}</translation>
    </message>
    <message>
        <source>{0} waits as job {1}</source>
        <translation>{0} attend comme tâche {1}</translation>
    </message>
    <message>
        <source>Save jobs</source>
        <translation>Enregistrer les tâches</translation>
    </message>
    <message>
        <source>Load jobs</source>
        <translation>Charger des tâches</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>Tâches (*.toml)</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Tâches en attente</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Tout lancer</translation>
    </message>
    <message>
        <source>Run the jobs, one after the other</source>
        <translation>Lancer les tâches l’une après l’autre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Run this job earlier</source>
        <translation>Lancer cette tâche plus tôt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Run this job later</source>
        <translation>Lancer cette tâche plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this job off the list</source>
        <translation>Retirer cette tâche de la liste</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Enregistrer la liste dans un fichier</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Add the jobs of a file</source>
        <translation>Ajouter les tâches d’un fichier</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Usually said: “{0}”. Found: {1}</source>
        <translation>On dit souvent : « {0} ». Constaté : {1}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>GIL laboratory</source>
        <translation>Laboratoire du GIL</translation>
    </message>
    <message>
        <source>Other interpreter: found by itself</source>
        <translation>Autre interpréteur : trouvé tout seul</translation>
    </message>
    <message>
        <source>Other interpreter</source>
        <translation>Autre interpréteur</translation>
    </message>
    <message>
        <source>The path of another Python to race against: PyPy, a free-threaded one, any from 3.9 on</source>
        <translation>Chemin d’un autre Python à mettre en course : PyPy, un sans GIL, tout à partir de 3.9</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The same work in threads, in processes and one after the other, on this machine. Leave it alone meanwhile: the quieter it is, the clearer the verdict.</source>
        <translation>Le même travail en threads, en processus et l’un après l’autre, sur cette machine. Laissez-la tranquille : plus elle est calme, plus le verdict est clair.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>The race: Python against machine code</source>
        <translation>La course : Python contre code machine</translation>
    </message>
    <message>
        <source>One median, five ways</source>
        <translation>Un médian, cinq façons</translation>
    </message>
    <message>
        <source>All experiments (one to two minutes)</source>
        <translation>Toutes les expériences (une à deux minutes)</translation>
    </message>
    <message>
        <source>The steps of this recipe</source>
        <translation>Les étapes de cette recette</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>{0} ne peut pas être écrit : {1}</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>{0} of {1} experiments</source>
        <translation>{0} expériences sur {1}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A batch is running. Cancel it and quit? Finished photos stay.</source>
        <translation>Un lot est en cours. L’annuler et quitter ? Les photos finies restent.</translation>
    </message>
    <message>
        <source>Cancel batch and quit</source>
        <translation>Annuler le lot et quitter</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LevelsBox</name>
    <message>
        <source>{0}: {1}. {2} of the photo becomes black, {3} white.</source>
        <translation>{0} : {1}. {2} de la photo devient noir, {3} blanc.</translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>What comes in, and how much of it becomes black and white, in the channel that has most</source>
        <translation>Ce qui arrive, et combien en devient noir et blanc, dans le canal qui en a le plus</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Déposez ici des photos ou un dossier</translation>
    </message>
    <message>
        <source>Open a folder with Ctrl+Shift+O, or single photos with Ctrl+O.</source>
        <translation>Ctrl+Maj+O ouvre un dossier, Ctrl+O des photos.</translation>
    </message>
    <message>
        <source>Build a recipe on the right and watch it work; Export puts it on all open photos.</source>
        <translation>Composez une recette à droite et voyez-la agir ; Exporter l’applique à toutes les photos ouvertes.</translation>
    </message>
    <message>
        <source>Your originals are never changed; F1 opens the help.</source>
        <translation>Vos originaux ne sont jamais modifiés ; F1 ouvre l’aide.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be shown</source>
        <translation>Cette photo ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>LooksView</name>
    <message>
        <source>Put on</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>File et messages</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open photos or a folder (Ctrl+O)</source>
        <translation>Ouvrir des photos ou un dossier (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Who runs the tiles</source>
        <translation>Qui traite les tuiles</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Threads only</source>
        <translation>Threads seuls</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>The whole photo and the part that is seen; drag to see another (N hides it)</source>
        <translation>La photo entière et la partie vue ; glissez pour en voir une autre (N la masque)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is a recipe {0} already; choose it by name</source>
        <translation>Il y a déjà une recette {0} ; choisissez-la par son nom</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <translation>Photos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Recettes (*.toml)</translation>
    </message>
    <message>
        <source>There are no photos in {0}</source>
        <translation>Aucune photo dans {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste chosen steps</source>
        <translation>Coller les étapes choisies</translation>
    </message>
    <message>
        <source>A step takes the place of one of the same filter, or comes behind the others.</source>
        <translation>Une étape remplace celle du même filtre, ou se place derrière les autres.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Run this script?</source>
        <translation>Exécuter ce script ?</translation>
    </message>
    <message>
        <source>{0} is a program. It will run with all the rights you have.</source>
        <translation>{0} est un programme. Il s’exécutera avec tous vos droits.</translation>
    </message>
    <message>
        <source>Allow it only if you trust where it comes from. It is asked again when the file changes.</source>
        <translation>N’autorisez que si vous faites confiance à son origine. La question revient si le fichier change.</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>Autoriser et exécuter</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Don&apos;t run it</source>
        <translation>Ne pas l’exécuter</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Grid of photos</source>
        <translation>Grille des photos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>It has a recipe of its own</source>
        <translation>Elle a sa propre recette</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>The photo is still being read; click once more in a moment.</source>
        <translation>La photo est encore en cours de lecture ; cliquez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>There is no colour to tell there: click on something grey, not too dark or bright.</source>
        <translation>Aucune couleur à lire là : cliquez sur du gris, ni trop sombre ni trop clair.</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>Soft proof: {0}</source>
        <translation>Épreuvage : {0}</translation>
    </message>
    <message>
        <source>No soft proof</source>
        <translation>Pas d’épreuvage</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non faite</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>No batch has run yet.</source>
        <translation>Aucun lot n’a encore tourné.</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progression du lot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>Arrêter le lot ; les photos finies restent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the batch, or let it go on</source>
        <translation>Suspendre le lot, ou le reprendre</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reprendre les échecs</translation>
    </message>
    <message>
        <source>Do the photos that failed again, as they were asked for</source>
        <translation>Refaire les photos échouées, comme demandé</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>Photos du lot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Recipe actions</source>
        <translation>Actions de la recette</translation>
    </message>
    <message>
        <source>Open, save, presets</source>
        <translation>Ouvrir, enregistrer, préréglages</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Add a filter to the recipe (Ctrl+F)</source>
        <translation>Ajouter un filtre à la recette (Ctrl+F)</translation>
    </message>
    <message>
        <source>No steps yet. Add a filter, or take a preset from the menu above.</source>
        <translation>Aucune étape. Ajoutez un filtre, ou prenez un préréglage dans le menu ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>photoedit ended unexpectedly last time; here is what was open</source>
        <translation>photoedit s’est arrêté de façon imprévue ; voici ce qui était ouvert</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Noms des résultats</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <source>Results of each photo</source>
        <translation>Résultats de chaque photo</translation>
    </message>
    <message>
        <source>Add a result: each photo is written once more</source>
        <translation>Ajouter un résultat : chaque photo est écrite une fois de plus</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Retirer ce résultat</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Do what is left of it, exactly as it was asked for then</source>
        <translation>Faire ce qui en reste, exactement comme demandé alors</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it as it is; what is finished stays</source>
        <translation>Le laisser tel quel ; ce qui est fini reste</translation>
    </message>
    <message>
        <source>Resume {0} of {1}? The batch into {2} did not come to its end.</source>
        <translation>Reprendre {0} sur {1} ? Le lot vers {2} n’est pas arrivé à son terme.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose recipe this is</source>
        <translation>À qui est cette recette</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Edit the folder&apos;s recipe; a photo&apos;s own is dropped (Undo brings it back)</source>
        <translation>Modifier la recette du dossier ; celle de la photo est abandonnée (Annuler la rend)</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Cette photo</translation>
    </message>
    <message>
        <source>Give this photo a recipe of its own, which overrides the folder&apos;s</source>
        <translation>Donner à cette photo sa propre recette, qui remplace celle du dossier</translation>
    </message>
</context>
<context>
    <name>ScriptLine</name>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Export without knowing it</source>
        <translation>Exporter sans le savoir</translation>
    </message>
    <message>
        <source>Measuring what {0} does with Python&apos;s global lock…</source>
        <translation>Mesure de ce que {0} fait du verrou global de Python…</translation>
    </message>
    <message>
        <source>{0}: {1}. For these photos about {2} s in threads, {3} s in processes.</source>
        <translation>{0} : {1}. Pour ces photos, environ {2} s en threads, {3} s en processus.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
</context>
<context>
    <name>ScriptProbe</name>
    <message>
        <source>It ended without a result.</source>
        <translation>Terminé sans résultat.</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Default: automatic, here {0}.</source>
        <translation>Par défaut : automatique, ici {0}.</translation>
    </message>
    <message>
        <source>Default: automatic.</source>
        <translation>Par défaut : automatique.</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <translation>Par défaut : {0}.</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>A snapshot keeps the photo&apos;s recipe as it is now, to go back to.</source>
        <translation>Un instantané garde la recette de la photo telle qu’elle est, pour y revenir.</translation>
    </message>
    <message>
        <source>Keep the recipe as a preset</source>
        <translation>Garder la recette comme préréglage</translation>
    </message>
    <message>
        <source>Take a snapshot (Ctrl+Shift+N)</source>
        <translation>Prendre un instantané (Ctrl+Maj+N)</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Keep as preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <source>Snapshot {0}</source>
        <translation>Instantané {0}</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>Renommer l’instantané</translation>
    </message>
    <message>
        <source>{0} comes with the program and stays</source>
        <translation>{0} est fourni avec le programme et reste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Press the keys the chosen command is to have</source>
        <translation>Pressez les touches que doit avoir la commande choisie</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>The chosen command has no keys any more</source>
        <translation>La commande choisie n’a plus de touches</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Give the chosen command its own keys back</source>
        <translation>Rendre à la commande choisie ses touches</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Give every command its own keys back</source>
        <translation>Rendre à chaque commande ses touches</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Take the keys from the other command</source>
        <translation>Prendre les touches à l’autre commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>{0} is taken: {1}.</source>
        <translation>{0} est pris : {1}.</translation>
    </message>
    <message>
        <source>{0} does “{1}” already.</source>
        <translation>{0} fait déjà « {1} ».</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The strip shows {0} of {1} photos, as the grid does</source>
        <translation>La bande montre {0} photos sur {1}, comme la grille</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Pixel sous la souris</translation>
    </message>
    <message>
        <source>Column, row · values before and after the recipe, as the file has them · L*a*b* (D50)</source>
        <translation>Colonne, ligne · valeurs avant et après la recette, comme dans le fichier · L*a*b* (D50)</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Qui fait le travail</translation>
    </message>
    <message>
        <source>Who works on the tiles of a photo; the toolbar and Settings change it</source>
        <translation>Qui traite les tuiles d’une photo ; la barre d’outils et les réglages le changent</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Show the values of {0}</source>
        <translation>Afficher les valeurs : {0}</translation>
    </message>
    <message>
        <source>Show or hide the values</source>
        <translation>Afficher ou masquer les valeurs</translation>
    </message>
    <message>
        <source>Tick: the step is on</source>
        <translation>Coché : l’étape est active</translation>
    </message>
    <message>
        <source>Actions for {0}</source>
        <translation>Actions pour {0}</translation>
    </message>
    <message>
        <source>Duplicate, move, reset, remove</source>
        <translation>Dupliquer, déplacer, réinitialiser, retirer</translation>
    </message>
    <message>
        <source>Edit {0} on the photo</source>
        <translation>Modifier {0} sur la photo</translation>
    </message>
    <message>
        <source>Edit on the photo: Enter keeps it, Esc takes it back</source>
        <translation>Modifier sur la photo : Entrée garde, Échap annule</translation>
    </message>
    <message>
        <source>Pick {0} from the photo</source>
        <translation>Prélever {0} sur la photo</translation>
    </message>
    <message>
        <source>Click on something in the photo that should be grey</source>
        <translation>Cliquez dans la photo sur ce qui devrait être gris</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Opacity and mask</source>
        <translation>Opacité et masque</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The batch runs.</source>
        <translation>Le lot est en cours.</translation>
    </message>
    <message>
        <source>bound by {0}</source>
        <translation>limité par {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written; choose another folder</source>
        <translation>{0} ne peut pas être écrit ; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Enregistrer la trace</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Wheel: zoom; drag: move; double-click: all of it.</source>
        <translation>Molette : zoomer ; glisser : déplacer ; double-clic : tout.</translation>
    </message>
    <message>
        <source>Save trace…</source>
        <translation>Enregistrer la trace…</translation>
    </message>
    <message>
        <source>Save as a file for Perfetto or Chrome</source>
        <translation>Enregistrer un fichier pour Perfetto ou Chrome</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save as it is shown, as PNG</source>
        <translation>Enregistrer tel qu’affiché, en PNG</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the batch</source>
        <translation>Chronologie du lot</translation>
    </message>
    <message>
        <source>GIL wait {0} ms</source>
        <translation>attente du GIL {0} ms</translation>
    </message>
    <message>
        <source>waiting for a core {0} ms</source>
        <translation>attente d’un cœur {0} ms</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Écrivain</translation>
    </message>
    <message>
        <source>No batch has run yet.</source>
        <translation>Aucun lot n’a encore tourné.</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>attente du GIL</translation>
    </message>
    <message>
        <source>waiting for a core</source>
        <translation>attente d’un cœur</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Drag the panel by its title, or move it with the arrow keys; Enter lays it on the next one</source>
        <translation>Faites glisser le panneau par son titre ou déplacez-le avec les flèches ; Entrée le pose sur le suivant</translation>
    </message>
    <message>
        <source>Take {0} out of the window, or put it back</source>
        <translation>Sortir {0} de la fenêtre, ou le remettre</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Fermer {0}</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>The result at 100 %</source>
        <translation>Le résultat à 100 %</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>The photo after encoding, at 100 %</source>
        <translation>La photo après encodage, à 100 %</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>The photo before encoding (hold \)</source>
        <translation>La photo avant encodage (maintenir \)</translation>
    </message>
    <message>
        <source>Size of the results</source>
        <translation>Taille des résultats</translation>
    </message>
    <message>
        <source>Trying it out on one photo…</source>
        <translation>Essai sur une photo…</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} x {3} pixels ({4} MP)</source>
        <translation>{0} : {1}, {2} x {3} pixels ({4} MP)</translation>
    </message>
    <message>
        <source>all photos: about {0}</source>
        <translation>toutes les photos : environ {0}</translation>
    </message>
</context>
<context>
    <name>Warming</name>
    <message>
        <source>Preparing filters, this once: {0} of {1}. You can work meanwhile.</source>
        <translation>Préparation des filtres, une seule fois : {0} sur {1}. Vous pouvez travailler pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Folder that photos come into</source>
        <translation>Dossier où arrivent les photos</translation>
    </message>
    <message>
        <source>Folder for the results; not inside the other</source>
        <translation>Dossier des résultats ; pas à l’intérieur de l’autre</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>{0} done, {1} failed</source>
        <translation>{0} terminées, {1} échouées</translation>
    </message>
    <message>
        <source>New photos get the recipe as it is at the start, and the last export&apos;s format.</source>
        <translation>Les nouvelles photos reçoivent la recette du départ et le format du dernier export.</translation>
    </message>
    <message>
        <source>Watching: {0}</source>
        <translation>Surveille : {0}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>Arrêté : {0}</translation>
    </message>
</context>
<context>
    <name>WheelsEditor</name>
    <message>
        <source>Show the numbers of these tones</source>
        <translation>Afficher les nombres de ces tons</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Couleur : {0}</translation>
    </message>
    <message>
        <source>Drag the dot towards a colour, or move it with the arrows</source>
        <translation>Glissez le point vers une couleur, ou déplacez-le avec les flèches</translation>
    </message>
</context>
</TS>
